import { Inject } from '@nestjs/common';
import { findPayout, type PayoutView } from '#read-models';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { notFound, Problem } from '../edge/problem.js';

/** How long to wait for read models that are behind, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Which reward a payout belongs to. A payout's id does not say, so the read models do; nothing is decided on what they say, since
 * whoever asks reads the reward from the log. What they have not seen yet is waited for, so that a payout that stands in the log is
 * never said not to exist.
 */
export class PayoutIndex {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  /** @throws Problem 404, or 503 while the read models are too far behind to tell, or have failed */
  async find({ marketplace }: CallerIdentity, payout: string): Promise<PayoutView> {
    const { readModels, store } = this.desk.holdfast;
    const known = findPayout(readModels, marketplace, payout);
    if (known) return known;
    // What made them fail is in their health, which readiness tells; it is not the caller's to know.
    const seen = readModels.reached(await store.head(), AbortSignal.timeout(PATIENCE)).catch(() => false);
    if (!(await seen)) throw behind();
    const found = findPayout(readModels, marketplace, payout);
    if (found) return found;
    throw notFound('payout');
  }
}

function behind(): Problem {
  return new Problem(
    'unavailable',
    'Payouts are still being looked up from the log. Send the same request again a little later.',
    {},
    { 'retry-after': '1' },
  );
}
