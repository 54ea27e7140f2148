import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { IdPipe } from '../edge/ids.js';
import { valid } from '../edge/valid.js';
import { ForfeitBody } from './bodies.js';
import { ForfeitReward } from './forfeit-reward.js';
import { HoldReward } from './hold-reward.js';
import { ReadReward } from './read-reward.js';
import { ReleaseReward } from './release-reward.js';
import { RewardView } from './view.js';

const ID = new IdPipe('reward');
const ApiId = () => ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });

/** What moderators do to the money itself. */
@ApiTags('rewards')
@Controller('rewards/:id')
export class CustodyController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post('hold')
  @ApiCall('rewards.hold', {
    summary: 'Holds a reward: nothing is paid until a moderator releases it',
    answers: RewardView,
    problems: ['not-found', 'reward-closed'],
  })
  @ApiId()
  async hold(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<RewardView> {
    await this.commands.execute(new HoldReward(caller, id));
    return this.queries.execute(new ReadReward(caller, id));
  }

  @Post('release')
  @ApiCall('rewards.release', {
    summary: 'Lifts the hold that a moderator placed, and no other',
    answers: RewardView,
    problems: ['not-found'],
  })
  @ApiId()
  async release(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<RewardView> {
    await this.commands.execute(new ReleaseReward(caller, id));
    return this.queries.execute(new ReadReward(caller, id));
  }

  @Post('forfeiture')
  @ApiCall('rewards.forfeit', {
    summary: 'Keeps a reward from its benefactor, whose bounty a person has finally blocked',
    answers: RewardView,
    problems: [
      'malformed-body',
      'invalid-fields',
      'not-found',
      'not-final',
      'payout-open',
      'reward-closed',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiId()
  @ApiBody({ type: ForfeitBody })
  async forfeit(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Body(valid(ForfeitBody)) { reason }: ForfeitBody,
  ): Promise<RewardView> {
    await this.commands.execute(new ForfeitReward(caller, id, reason));
    return this.queries.execute(new ReadReward(caller, id));
  }
}
