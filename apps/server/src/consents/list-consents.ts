import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { listConsents } from '#read-models';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { ConsentListQuery } from './bodies.js';
import { type ConsentPage, listedConsent } from './view.js';

/** From the read models: it may lag behind the log by moments. What has lapsed by now is expired, whether recorded or not. */
export class ListConsents extends Query<ConsentPage> {
  constructor(
    readonly caller: CallerIdentity,
    readonly query: ConsentListQuery,
  ) {
    super();
  }
}

@QueryHandler(ListConsents)
export class ListConsentsHandler implements IQueryHandler<ListConsents> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller: { marketplace }, query }: ListConsents): Promise<ConsentPage> {
    const { readModels, clock } = this.desk.holdfast;
    const at = clock.now();
    const { items, next } = listConsents(readModels, { ...query, marketplace, at });
    return { items: items.map((row) => listedConsent(row, at)), next };
  }
}
