import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { listKeys } from '#read-models';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { KeyListQuery } from './bodies.js';
import { type KeyPage, keySummary } from './view.js';

/** From the read models: it may lag behind the log by moments. */
export class ListKeys extends Query<KeyPage> {
  constructor(
    readonly caller: CallerIdentity,
    readonly query: KeyListQuery,
  ) {
    super();
  }
}

@QueryHandler(ListKeys)
export class ListKeysHandler implements IQueryHandler<ListKeys> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, query }: ListKeys): Promise<KeyPage> {
    const { inUse, ...rest } = query;
    const { items, next } = listKeys(this.desk.holdfast.readModels, {
      ...rest,
      ...(inUse && { inUse: true }),
      marketplace: caller.marketplace,
    });
    return { items: items.map(keySummary), next };
  }
}
