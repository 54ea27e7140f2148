import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { Verdicts } from '../edge/verdicts.js';
import { type SubmissionView, viewSubmission } from './view.js';

/** A submission as the log has it now; with a wait, once it is judged. */
export class ReadSubmission extends Query<SubmissionView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly submission: string,
    readonly waitMs = 0,
  ) {
    super();
  }
}

@QueryHandler(ReadSubmission)
export class ReadSubmissionHandler implements IQueryHandler<ReadSubmission> {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Verdicts) private readonly verdicts: Verdicts,
  ) {}

  execute({ caller, submission, waitMs }: ReadSubmission): Promise<SubmissionView> {
    const look = () => this.desk.look(caller, (tx) => viewSubmission(tx, submission));
    return waitMs === 0 ? look() : this.verdicts.until(submission, waitMs, look, ({ state }) => state !== 'pending');
  }
}
