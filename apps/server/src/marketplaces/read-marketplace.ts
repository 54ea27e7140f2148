import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { notFound } from '../edge/problem.js';
import { type MarketplaceView, viewMarketplace } from './view.js';

/** The caller's own marketplace, as it stands now. */
export class ReadMarketplace extends Query<MarketplaceView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly marketplace: string,
  ) {
    super();
  }
}

@QueryHandler(ReadMarketplace)
export class ReadMarketplaceHandler implements IQueryHandler<ReadMarketplace> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, marketplace }: ReadMarketplace): Promise<MarketplaceView> {
    demandOwn(caller, marketplace);
    return this.desk.look(caller, viewMarketplace);
  }
}

/** Any other marketplace does not exist for a key. @throws Problem 404 */
export function demandOwn(caller: CallerIdentity, marketplace: string): void {
  if (marketplace !== caller.marketplace) throw notFound('marketplace');
}
