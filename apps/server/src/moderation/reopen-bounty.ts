import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { reopenBounty } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

/** Lifts the freeze that an award put on a bounty. */
export class ReopenBounty extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly bounty: string,
    readonly reason: string,
  ) {
    super();
  }
}

@CommandHandler(ReopenBounty)
export class ReopenBountyHandler implements ICommandHandler<ReopenBounty> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, bounty, reason }: ReopenBounty) {
    return this.desk.do(caller, reopenBounty({ bounty, reason }));
  }
}
