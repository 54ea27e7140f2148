import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { type CaseView, viewCase } from './case-view.js';

/** A case with all that was written in it, as the log has it now. */
export class ReadCase extends Query<CaseView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(ReadCase)
export class ReadCaseHandler implements IQueryHandler<ReadCase> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, id }: ReadCase): Promise<CaseView> {
    return this.desk.look(caller, (tx) => viewCase(tx, id));
  }
}
