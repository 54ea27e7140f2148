import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { clearPoster } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

/** A person has looked at a poster: what they write from here on is judged as anyone's. */
export class ClearPoster extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly poster: string,
  ) {
    super();
  }
}

@CommandHandler(ClearPoster)
export class ClearPosterHandler implements ICommandHandler<ClearPoster> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, poster }: ClearPoster) {
    return this.desk.do(caller, clearPoster(poster));
  }
}
