import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { revokeKey } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

export class RevokeKey extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly key: string,
  ) {
    super();
  }
}

@CommandHandler(RevokeKey)
export class RevokeKeyHandler implements ICommandHandler<RevokeKey> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, key }: RevokeKey) {
    return this.desk.do(caller, revokeKey(key));
  }
}
