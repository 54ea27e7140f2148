import { Module } from '@nestjs/common';
import { AwardRewardHandler } from './award-reward.js';
import { CustodyController } from './custody.controller.js';
import { ForfeitRewardHandler } from './forfeit-reward.js';
import { HoldRewardHandler } from './hold-reward.js';
import { ListRewardsHandler } from './list-rewards.js';
import { PledgeRewardHandler } from './pledge-reward.js';
import { PledgesController } from './pledges.controller.js';
import { ReadClearanceHandler } from './read-clearance.js';
import { ReadRewardHandler } from './read-reward.js';
import { RefundRewardHandler } from './refund-reward.js';
import { ReleaseRewardHandler } from './release-reward.js';
import { RewardsController } from './rewards.controller.js';

/** Pledging, awarding, holding and giving back money; whether it could be paid. */
@Module({
  controllers: [PledgesController, RewardsController, CustodyController],
  providers: [
    PledgeRewardHandler,
    AwardRewardHandler,
    RefundRewardHandler,
    HoldRewardHandler,
    ReleaseRewardHandler,
    ForfeitRewardHandler,
    ReadRewardHandler,
    ReadClearanceHandler,
    ListRewardsHandler,
  ],
})
export class RewardsModule {}
