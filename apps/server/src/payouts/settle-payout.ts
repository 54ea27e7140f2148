import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { settlePayout } from '#enforcement';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { SettlementBody } from './bodies.js';
import { PayoutIndex } from './payout-index.js';

/** Records what the provider says became of the money. */
export class SettlePayout extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly payout: string,
    readonly body: SettlementBody,
  ) {
    super();
  }
}

@CommandHandler(SettlePayout)
export class SettlePayoutHandler implements ICommandHandler<SettlePayout> {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(PayoutIndex) private readonly index: PayoutIndex,
  ) {}

  async execute({ caller, payout, body }: SettlePayout) {
    const { reward } = await this.index.find(caller, payout);
    const { outcome, providerReference } = body;
    return this.desk.do(caller, settlePayout({ reward, payout, outcome, providerReference }));
  }
}
