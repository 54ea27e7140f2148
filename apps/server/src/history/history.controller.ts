import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { IdPipe } from '../edge/ids.js';
import { ApiListQuery } from '../edge/list-query.js';
import type { ProblemCode } from '../edge/problems.js';
import { valid } from '../edge/valid.js';
import { ReadHistory } from './read-history.js';
import { HistoryQuery, HistoryView } from './view.js';

const ApiId = () => ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });
const HISTORY = {
  about:
    'Every event: what, when, who, because of what; and how it stood at that place. Moderators also get the words that a verdict points at. What was erased reads `[erased]`.',
  answers: HistoryView,
  problems: ['invalid-fields', 'invalid-token', 'not-found'] satisfies ProblemCode[],
} as const;

@ApiTags('history')
@Controller()
export class HistoryController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('bounties/:id/history')
  @ApiCall('bounties.history', { summary: 'What happened to a bounty', ...HISTORY })
  @ApiId()
  @ApiListQuery(HistoryQuery)
  ofBounty(
    @Caller() caller: CallerIdentity,
    @Param('id', new IdPipe('bounty')) id: string,
    @Query(valid(HistoryQuery)) { asOf }: HistoryQuery,
  ): Promise<HistoryView> {
    return this.queries.execute(new ReadHistory(caller, 'bounty', id, asOf));
  }

  @Get('submissions/:id/history')
  @ApiCall('submissions.history', { summary: 'What happened to a delivery', ...HISTORY })
  @ApiId()
  @ApiListQuery(HistoryQuery)
  ofSubmission(
    @Caller() caller: CallerIdentity,
    @Param('id', new IdPipe('submission')) id: string,
    @Query(valid(HistoryQuery)) { asOf }: HistoryQuery,
  ): Promise<HistoryView> {
    return this.queries.execute(new ReadHistory(caller, 'submission', id, asOf));
  }

  @Get('rewards/:id/history')
  @ApiCall('rewards.history', { summary: 'What happened to a reward', ...HISTORY })
  @ApiId()
  @ApiListQuery(HistoryQuery)
  ofReward(
    @Caller() caller: CallerIdentity,
    @Param('id', new IdPipe('reward')) id: string,
    @Query(valid(HistoryQuery)) { asOf }: HistoryQuery,
  ): Promise<HistoryView> {
    return this.queries.execute(new ReadHistory(caller, 'reward', id, asOf));
  }
}
