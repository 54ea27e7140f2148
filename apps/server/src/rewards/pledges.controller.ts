import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answering } from '../edge/answers.js';
import { type Asked, Asks } from '../edge/asked.js';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { IdPipe } from '../edge/ids.js';
import { valid } from '../edge/valid.js';
import { RewardBody } from '../views/reward-body.js';
import { PledgeReward } from './pledge-reward.js';
import { ReadReward } from './read-reward.js';
import { RewardView } from './view.js';

/** Where a reward begins: at its bounty. */
@ApiTags('rewards')
@Controller('bounties/:id/rewards')
export class PledgesController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiCall('rewards.pledge', {
    summary: 'Pledges a reward for a bounty',
    answers: RewardView,
    status: 201,
    idempotent: true,
    problems: [
      'malformed-body',
      'invalid-fields',
      'not-found',
      'bounty-closed',
      'invalid-amount',
      'foreign-currency',
      'too-much',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } })
  @ApiBody({ type: RewardBody })
  async pledge(
    @Caller() caller: CallerIdentity,
    @Param('id', new IdPipe('bounty')) id: string,
    @Body(valid(RewardBody)) body: RewardBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RewardView> {
    const done = await this.commands.execute(new PledgeReward(caller, id, body, asked));
    const { reward } = done.value;
    answering(reply, done, { location: `/v1/rewards/${reward}` });
    return this.queries.execute(new ReadReward(caller, reward));
  }
}
