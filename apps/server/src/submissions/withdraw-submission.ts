import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { withdrawSubmission } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

export class WithdrawSubmission extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly submission: string,
  ) {
    super();
  }
}

@CommandHandler(WithdrawSubmission)
export class WithdrawSubmissionHandler implements ICommandHandler<WithdrawSubmission> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, submission }: WithdrawSubmission) {
    return this.desk.do(caller, withdrawSubmission(submission));
  }
}
