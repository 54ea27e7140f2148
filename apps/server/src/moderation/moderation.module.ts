import { Module } from '@nestjs/common';
import { AssignCaseHandler } from './assign-case.js';
import { CasesController } from './cases.controller.js';
import { ClearPosterHandler } from './clear-poster.js';
import { ListCasesHandler } from './list-cases.js';
import { NoteCaseHandler } from './note-case.js';
import { PostersController } from './posters.controller.js';
import { ReadCaseHandler } from './read-case.js';
import { ReadQueueHandler } from './read-queue.js';
import { ReadStandingHandler } from './read-standing.js';
import { ReopenBountyHandler } from './reopen-bounty.js';
import { ResolveContestHandler } from './resolve-contest.js';
import { RuleOnHandler } from './rule-on.js';
import { RulingsController } from './rulings.controller.js';

/** What moderators do: rule, reopen, look into cases and decide them. */
@Module({
  controllers: [RulingsController, CasesController, PostersController],
  providers: [
    RuleOnHandler,
    ReopenBountyHandler,
    ResolveContestHandler,
    NoteCaseHandler,
    AssignCaseHandler,
    ClearPosterHandler,
    ReadStandingHandler,
    ReadCaseHandler,
    ListCasesHandler,
    ReadQueueHandler,
  ],
})
export class ModerationModule {}
