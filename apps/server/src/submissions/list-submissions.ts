import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { findMarketplace } from '#operations';
import { listSubmissions, type SubmissionQuery } from '#read-models';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { SubmissionListQuery } from './bodies.js';
import { type SubmissionPage, summaryOf } from './view.js';

/** From the read models: it may lag behind the log by moments. */
export class ListSubmissions extends Query<SubmissionPage> {
  constructor(
    readonly caller: CallerIdentity,
    readonly query: SubmissionListQuery,
  ) {
    super();
  }
}

@QueryHandler(ListSubmissions)
export class ListSubmissionsHandler implements IQueryHandler<ListSubmissions> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, query }: ListSubmissions): Promise<SubmissionPage> {
    const { state, ...rest } = query;
    const { items, next } = listSubmissions(this.desk.holdfast.readModels, {
      ...rest,
      marketplace: caller.marketplace,
      ...narrowed(state),
    });
    const inForce = await this.desk.look(caller, async (tx) => (await findMarketplace(tx)).state);
    return { items: items.map((item) => summaryOf(item, inForce)), next };
  }
}

function narrowed(state: SubmissionListQuery['state']): Partial<SubmissionQuery> {
  switch (state) {
    case undefined:
      return {};
    case 'pending':
      return { phase: 'entered', outcome: 'hold', judged: false };
    case 'allowed':
      return { phase: 'entered', outcome: 'allow' };
    case 'held':
      return { phase: 'entered', outcome: 'hold', judged: true };
    case 'blocked':
      return { phase: 'entered', outcome: 'block' };
    case 'withdrawn':
      return { phase: 'withdrawn' };
    default:
      return state satisfies never;
  }
}
