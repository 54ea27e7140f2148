import { Module } from '@nestjs/common';
import { BountiesController } from './bounties.controller.js';
import { EditBountyHandler } from './edit-bounty.js';
import { ListBountiesHandler } from './list-bounties.js';
import { PostBountyHandler } from './post-bounty.js';
import { ReadBountyHandler } from './read-bounty.js';
import { WithdrawBountyHandler } from './withdraw-bounty.js';

/** Posting, editing, withdrawing and reading bounties. */
@Module({
  controllers: [BountiesController],
  providers: [PostBountyHandler, EditBountyHandler, WithdrawBountyHandler, ReadBountyHandler, ListBountiesHandler],
})
export class BountiesModule {}
