import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { findDrafted } from './drafted.js';
import { DOCUMENT_KINDS, type DocumentView } from './view.js';

/** One version with its text, as the log has it. */
export class ReadPolicy extends Query<DocumentView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly digest: string,
  ) {
    super();
  }
}

@QueryHandler(ReadPolicy)
export class ReadPolicyHandler implements IQueryHandler<ReadPolicy> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, digest }: ReadPolicy): Promise<DocumentView> {
    return findDrafted(this.desk.holdfast, caller.marketplace, digest, DOCUMENT_KINDS);
  }
}
