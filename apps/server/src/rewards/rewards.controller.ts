import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { IdPipe } from '../edge/ids.js';
import { ApiListQuery } from '../edge/list-query.js';
import { valid } from '../edge/valid.js';
import { AwardReward } from './award-reward.js';
import { AwardBody, RewardListQuery } from './bodies.js';
import { ListRewards } from './list-rewards.js';
import { ReadClearance } from './read-clearance.js';
import { ReadReward } from './read-reward.js';
import { RefundReward } from './refund-reward.js';
import { ClearanceStateView, RewardPage, RewardView } from './view.js';

const ID = new IdPipe('reward');
const ApiId = () => ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });

@ApiTags('rewards')
@Controller('rewards')
export class RewardsController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiCall('rewards.list', {
    summary: 'Rewards, oldest first',
    about: 'It may lag behind by moments.',
    answers: RewardPage,
    problems: ['invalid-fields', 'invalid-cursor'],
  })
  @ApiListQuery(RewardListQuery)
  list(@Caller() caller: CallerIdentity, @Query(valid(RewardListQuery)) query: RewardListQuery): Promise<RewardPage> {
    return this.queries.execute(new ListRewards(caller, query));
  }

  @Get(':id')
  @ApiCall('rewards.read', { summary: 'One reward, as it stands now', answers: RewardView, problems: ['not-found'] })
  @ApiId()
  read(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<RewardView> {
    return this.queries.execute(new ReadReward(caller, id));
  }

  @Get(':id/clearance')
  @ApiCall('rewards.clearance', {
    summary: 'Whether the reward could be paid at this moment',
    about: 'Advisory: it may change the next moment, and pays nothing. Only starting a payout asks the gate.',
    answers: ClearanceStateView,
    problems: ['not-found'],
  })
  @ApiId()
  clearance(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<ClearanceStateView> {
    return this.queries.execute(new ReadClearance(caller, id));
  }

  @Post(':id/award')
  @ApiCall('rewards.award', {
    summary: 'Awards a reward to a submission; the payee is its creator',
    about: 'Freezes the contents of both bounty and submission. What is held can be awarded, and waits at the gate.',
    answers: RewardView,
    problems: [
      'malformed-body',
      'invalid-fields',
      'not-found',
      'other-bounty',
      'blocked',
      'frozen',
      'bounty-closed',
      'submission-withdrawn',
      'payout-open',
      'reward-closed',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiId()
  @ApiBody({ type: AwardBody })
  async award(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Body(valid(AwardBody)) { submissionId }: AwardBody,
  ): Promise<RewardView> {
    await this.commands.execute(new AwardReward(caller, id, submissionId));
    return this.queries.execute(new ReadReward(caller, id));
  }

  @Post(':id/refund')
  @ApiCall('rewards.refund', {
    summary: 'Gives a reward back to its benefactor, once it cannot be paid any more',
    answers: RewardView,
    problems: ['not-found', 'not-refundable', 'payout-open', 'reward-closed'],
  })
  @ApiId()
  async refund(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<RewardView> {
    await this.commands.execute(new RefundReward(caller, id));
    return this.queries.execute(new ReadReward(caller, id));
  }
}
