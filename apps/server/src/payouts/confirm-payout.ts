import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { confirmPayout } from '#enforcement';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { PayoutIndex } from './payout-index.js';

/** Asks the gate again, right before the money leaves. */
export class ConfirmPayout extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly payout: string,
  ) {
    super();
  }
}

@CommandHandler(ConfirmPayout)
export class ConfirmPayoutHandler implements ICommandHandler<ConfirmPayout> {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(PayoutIndex) private readonly index: PayoutIndex,
  ) {}

  async execute({ caller, payout }: ConfirmPayout) {
    const { reward } = await this.index.find(caller, payout);
    return this.desk.do(caller, confirmPayout({ reward, payout }));
  }
}
