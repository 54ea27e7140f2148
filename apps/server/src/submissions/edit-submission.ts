import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { reviseSubmission } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import { contentOf, type EditSubmissionBody } from './bodies.js';

/** Edits a delivery that nobody has edited since the caller read it. */
export class EditSubmission extends Command<Done<{ version: number }>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly submission: string,
    readonly body: EditSubmissionBody,
    readonly ifVersion: number,
  ) {
    super();
  }
}

@CommandHandler(EditSubmission)
export class EditSubmissionHandler implements ICommandHandler<EditSubmission> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, submission, body, ifVersion }: EditSubmission) {
    return this.desk.do(caller, reviseSubmission({ submission, content: contentOf(body), ifVersion }));
  }
}
