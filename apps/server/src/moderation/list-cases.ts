import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { listCases } from '#read-models';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { CaseListQuery } from './bodies.js';
import { type CasePage, caseSummary } from './case-view.js';

/** From the read models: it may lag behind the log by moments. */
export class ListCases extends Query<CasePage> {
  constructor(
    readonly caller: CallerIdentity,
    readonly query: CaseListQuery,
  ) {
    super();
  }
}

@QueryHandler(ListCases)
export class ListCasesHandler implements IQueryHandler<ListCases> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller: { marketplace }, query }: ListCases): Promise<CasePage> {
    const { items, next } = listCases(this.desk.holdfast.readModels, { ...query, marketplace });
    return { items: items.map(caseSummary), next };
  }
}
