import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { findMarketplace } from '#operations';
import { type BountyQuery, listBounties } from '#read-models';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { BountyListQuery } from './bodies.js';
import { type BountyPage, summaryOf } from './view.js';

/** From the read models: it may lag behind the log by moments. */
export class ListBounties extends Query<BountyPage> {
  constructor(
    readonly caller: CallerIdentity,
    readonly query: BountyListQuery,
  ) {
    super();
  }
}

@QueryHandler(ListBounties)
export class ListBountiesHandler implements IQueryHandler<ListBounties> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, query }: ListBounties): Promise<BountyPage> {
    const { state, ...rest } = query;
    const { items, next } = listBounties(this.desk.holdfast.readModels, {
      ...rest,
      marketplace: caller.marketplace,
      ...narrowed(state),
    });
    const inForce = await this.desk.look(caller, async (tx) => (await findMarketplace(tx)).state);
    return { items: items.map((item) => summaryOf(item, inForce)), next };
  }
}

function narrowed(state: BountyListQuery['state']): Partial<BountyQuery> {
  switch (state) {
    case undefined:
      return {};
    case 'pending':
      return { phase: 'open', outcome: 'hold', judged: false };
    case 'allowed':
      return { phase: 'open', outcome: 'allow' };
    case 'held':
      return { phase: 'open', outcome: 'hold', judged: true };
    case 'blocked':
      return { phase: 'open', outcome: 'block' };
    default:
      return { phase: state as BountyQuery['phase'] };
  }
}
