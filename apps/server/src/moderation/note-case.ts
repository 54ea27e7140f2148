import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { noteCase } from '#operations';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import type { NoteBody } from './bodies.js';

export class NoteCase extends Command<Done<unknown>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly id: string,
    readonly body: NoteBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(NoteCase)
export class NoteCaseHandler implements ICommandHandler<NoteCase> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, id, body, asked }: NoteCase) {
    const operation = noteCase({ case: id, note: body.note });
    return this.desk.do(caller, operation, onceOnly(`POST /v1/cases/${id}/notes`, caller.subject, asked, body));
  }
}
