import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { listRewards } from '#read-models';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { RewardListQuery } from './bodies.js';
import { type RewardPage, summaryOf } from './view.js';

/** From the read models: it may lag behind the log by moments. */
export class ListRewards extends Query<RewardPage> {
  constructor(
    readonly caller: CallerIdentity,
    readonly query: RewardListQuery,
  ) {
    super();
  }
}

@QueryHandler(ListRewards)
export class ListRewardsHandler implements IQueryHandler<ListRewards> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, query: { state, ...rest } }: ListRewards): Promise<RewardPage> {
    const { readModels } = this.desk.holdfast;
    const { items, next } = listRewards(readModels, { ...rest, marketplace: caller.marketplace, phase: state });
    return { items: items.map(summaryOf), next };
  }
}
