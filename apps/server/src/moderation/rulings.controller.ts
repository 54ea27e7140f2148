import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Target } from '#operations';
import { answering } from '../edge/answers.js';
import { type Asked, Asks } from '../edge/asked.js';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { IdPipe } from '../edge/ids.js';
import { ApiListQuery } from '../edge/list-query.js';
import type { ProblemCode } from '../edge/problems.js';
import { valid } from '../edge/valid.js';
import { QueueQuery, ReopeningBody, RulingBody } from './bodies.js';
import { QueuePage } from './queue-view.js';
import { ReadQueue } from './read-queue.js';
import { ReadStanding } from './read-standing.js';
import { ReopenBounty } from './reopen-bounty.js';
import { RuleOn } from './rule-on.js';
import { StandingView } from './standing-view.js';

const BOUNTY = new IdPipe('bounty');
const SUBMISSION = new IdPipe('submission');
const ApiId = () => ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });

const RULING = {
  about:
    'It stands until the content changes, a consent it relied on lapses, or a new ground or cause appears. An allowing ruling names every ground and cause that it sets aside; `minor-sexual` takes two people.',
  answers: StandingView,
  status: 201,
  idempotent: true,
  problems: [
    'malformed-body',
    'invalid-fields',
    'not-found',
    'unjudged',
    'stale-ruling',
    'incomplete-override',
    'contradictory-ruling',
    'subject-erased',
    'too-large',
    'unsupported-media-type',
  ] satisfies ProblemCode[],
} as const;

@ApiTags('moderation')
@Controller()
export class RulingsController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get('moderation/queue')
  @ApiCall('moderation.queue', {
    summary: 'What waits for a person: the most urgent first, and of those what has waited longest',
    about: 'It may lag behind by moments.',
    answers: QueuePage,
    problems: ['invalid-fields', 'invalid-cursor'],
  })
  @ApiListQuery(QueueQuery)
  queue(@Caller() caller: CallerIdentity, @Query(valid(QueueQuery)) query: QueueQuery): Promise<QueuePage> {
    return this.queries.execute(new ReadQueue(caller, query));
  }

  @Post('bounties/:id/rulings')
  @ApiCall('bounties.rule', { summary: 'Rules on a bounty', ...RULING })
  @ApiId()
  @ApiBody({ type: RulingBody })
  ruleOnBounty(
    @Caller() caller: CallerIdentity,
    @Param('id', BOUNTY) id: string,
    @Body(valid(RulingBody)) body: RulingBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StandingView> {
    return this.rule(caller, { kind: 'bounty', id }, body, asked, reply);
  }

  @Post('submissions/:id/rulings')
  @ApiCall('submissions.rule', { summary: 'Rules on a delivery', ...RULING })
  @ApiId()
  @ApiBody({ type: RulingBody })
  ruleOnSubmission(
    @Caller() caller: CallerIdentity,
    @Param('id', SUBMISSION) id: string,
    @Body(valid(RulingBody)) body: RulingBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StandingView> {
    return this.rule(caller, { kind: 'submission', id }, body, asked, reply);
  }

  @Post('bounties/:id/reopening')
  @ApiCall('bounties.reopen', {
    summary: 'Lifts the freeze that an award put on a bounty',
    about: 'Its awards are void: each submission must be selected anew. Refused while a payout is under way.',
    answers: StandingView,
    problems: [
      'malformed-body',
      'invalid-fields',
      'not-found',
      'not-frozen',
      'bounty-closed',
      'payout-open',
      'subject-erased',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiId()
  @ApiBody({ type: ReopeningBody })
  async reopen(
    @Caller() caller: CallerIdentity,
    @Param('id', BOUNTY) id: string,
    @Body(valid(ReopeningBody)) body: ReopeningBody,
  ): Promise<StandingView> {
    await this.commands.execute(new ReopenBounty(caller, id, body.reason));
    return this.queries.execute(new ReadStanding(caller, { kind: 'bounty', id }));
  }

  private async rule(
    caller: CallerIdentity,
    target: Target,
    body: RulingBody,
    asked: Asked,
    reply: FastifyReply,
  ): Promise<StandingView> {
    const done = await this.commands.execute(new RuleOn(caller, target, body, asked));
    answering(reply, done, { status: 201 });
    return this.queries.execute(new ReadStanding(caller, target));
  }
}
