import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { findReward } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { notFound } from '../edge/problem.js';
import { PayoutIndex } from './payout-index.js';
import { type DatedPayoutView, datedView, payoutView } from './view.js';

/** A payout as the log has it now; its times from the read models. */
export class ReadPayout extends Query<DatedPayoutView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly payout: string,
  ) {
    super();
  }
}

@QueryHandler(ReadPayout)
export class ReadPayoutHandler implements IQueryHandler<ReadPayout> {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(PayoutIndex) private readonly index: PayoutIndex,
  ) {}

  async execute({ caller, payout }: ReadPayout): Promise<DatedPayoutView> {
    const row = await this.index.find(caller, payout);
    const { state } = await this.desk.look(caller, (tx) => findReward(tx, row.reward));
    const found = state.payouts.find(({ id }) => id === payout);
    if (!found) throw notFound('payout');
    return { ...datedView(row), ...payoutView(state, found) };
  }
}
