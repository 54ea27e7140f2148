import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { withdrawBounty } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

export class WithdrawBounty extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly bounty: string,
  ) {
    super();
  }
}

@CommandHandler(WithdrawBounty)
export class WithdrawBountyHandler implements ICommandHandler<WithdrawBounty> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, bounty }: WithdrawBounty) {
    return this.desk.do(caller, withdrawBounty(bounty));
  }
}
