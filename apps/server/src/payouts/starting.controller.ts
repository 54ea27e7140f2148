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
import { StartPayoutBody } from './bodies.js';
import { ReadStarted } from './read-started.js';
import { StartPayout } from './start-payout.js';
import { StartedPayoutView } from './view.js';

/** Where a payout begins: at its reward, through the gate. */
@ApiTags('payouts')
@Controller('rewards/:id/payouts')
export class StartingController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiCall('payouts.start', {
    summary: 'The gate: starts a payout if the reward is cleared at this moment',
    about:
      'The same `reference` again answers 201 with that payout as it stands, says `Idempotency-Replayed: true`, and signs again only while it may still be paid. Confirm before the money leaves.',
    answers: StartedPayoutView,
    status: 201,
    idempotent: true,
    problems: [
      'malformed-body',
      'invalid-fields',
      'not-found',
      'not-cleared',
      'payout-open',
      'reward-closed',
      'not-awarded',
      'reference-used',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } })
  @ApiBody({ type: StartPayoutBody })
  async start(
    @Caller() caller: CallerIdentity,
    @Param('id', new IdPipe('reward')) id: string,
    @Body(valid(StartPayoutBody)) body: StartPayoutBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartedPayoutView> {
    const done = await this.commands.execute(new StartPayout(caller, id, body, asked));
    const view = await this.queries.execute(new ReadStarted(caller, id, done.value));
    answering(reply, done, { location: `/v1/payouts/${done.value}` });
    return view;
  }
}
