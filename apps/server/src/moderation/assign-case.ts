import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assignCase } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

export class AssignCase extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly id: string,
    readonly assignee: string,
  ) {
    super();
  }
}

@CommandHandler(AssignCase)
export class AssignCaseHandler implements ICommandHandler<AssignCase> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, id, assignee }: AssignCase) {
    return this.desk.do(caller, assignCase({ case: id, assignee }));
  }
}
