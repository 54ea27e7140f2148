import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { assess, Clearance, openPayout, type Payout } from '#domain';
import { gateFacts } from '#enforcement';
import type { Transaction } from '#kernel';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { notFound } from '../edge/problem.js';
import { PARTS, type ServerParts } from '../parts.js';
import { payoutView, type StartedPayoutView } from './view.js';

/** A payout that was started, with its signed clearance while there is something to pay on. */
export class ReadStarted extends Query<StartedPayoutView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly reward: string,
    readonly payout: string,
  ) {
    super();
  }
}

@QueryHandler(ReadStarted)
export class ReadStartedHandler implements IQueryHandler<ReadStarted> {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(PARTS) private readonly parts: ServerParts,
  ) {}

  async execute({ caller, reward, payout }: ReadStarted): Promise<StartedPayoutView> {
    const { view, cleared } = await this.desk.look(caller, (tx) => look(tx, reward, payout));
    if (!cleared) return view;
    const signedFor = { payout, audience: caller.marketplace, notAfter: cleared.payBefore };
    return { ...view, clearance: await this.parts.signer.sign(cleared.clearance, signedFor) };
  }
}

/**
 * What the gate said when the payout started is signed as long as it would say the same now: an answer that was lost can be had
 * again, and what came between is not signed over.
 */
async function look(
  tx: Transaction,
  reward: string,
  id: string,
): Promise<{ view: StartedPayoutView; cleared?: Payout }> {
  const facts = await gateFacts(tx, reward);
  const { state } = facts.reward;
  const payout = state.payouts.find((known) => known.id === id);
  if (!payout) throw notFound('payout');
  const payable =
    openPayout(state)?.id === id &&
    !payout.contested &&
    facts.now < payout.payBefore &&
    assess(facts) instanceof Clearance;
  return { view: payoutView(state, payout), ...(payable && { cleared: payout }) };
}
