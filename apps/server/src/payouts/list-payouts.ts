import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { listPayouts } from '#read-models';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { utc } from '../edge/fields.js';
import type { PayoutListQuery } from './bodies.js';
import { datedView, type PayoutPage } from './view.js';

/** From the read models: it may lag behind the log by moments. */
export class ListPayouts extends Query<PayoutPage> {
  constructor(
    readonly caller: CallerIdentity,
    readonly query: PayoutListQuery,
  ) {
    super();
  }
}

@QueryHandler(ListPayouts)
export class ListPayoutsHandler implements IQueryHandler<ListPayouts> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, query }: ListPayouts): Promise<PayoutPage> {
    const { state, before, ...rest } = query;
    const { items, next } = listPayouts(this.desk.holdfast.readModels, {
      ...rest,
      marketplace: caller.marketplace,
      status: state,
      before: utc(before),
    });
    return { items: items.map(datedView), next };
  }
}
