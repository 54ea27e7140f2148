import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { listDocuments } from '#read-models';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { type DocumentList, documentSummary } from './view.js';

/** From the read models: it may lag behind the log by moments. */
export class ListPolicies extends Query<DocumentList> {
  constructor(readonly caller: CallerIdentity) {
    super();
  }
}

@QueryHandler(ListPolicies)
export class ListPoliciesHandler implements IQueryHandler<ListPolicies> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller: { marketplace } }: ListPolicies): Promise<DocumentList> {
    return { items: listDocuments(this.desk.holdfast.readModels, { marketplace }).map(documentSummary) };
  }
}
