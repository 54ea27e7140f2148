import { codeOf } from './api.js';
import type { Stage, Tally } from './stage.js';

/** Every how-many-th payout the provider fails at first. */
const FAILS_EVERY = 17;

export interface Books {
  /** What happened to the workers. */
  readonly tally: Tally;
  /** Why the gate refused. */
  readonly refusals: Tally;
}

/** Lets the story do something to a reward between start and confirmation. */
export type Between = (reward: string) => Promise<void>;

/**
 * A payout system's worker: for each reward start, confirm, pay, settle. Two of them race over the same list.
 */
export async function payoutWorker(
  stage: Stage,
  name: string,
  rewards: readonly string[],
  books: Books,
  between: Between = async () => undefined,
): Promise<void> {
  for (const [index, reward] of rewards.entries()) {
    const fails = index % FAILS_EVERY === FAILS_EVERY - 1;
    const first = await attempt(stage, `${name}-${reward.slice(-8)}-1`, reward, books, between, fails);
    if (first === 'failed') await attempt(stage, `${name}-${reward.slice(-8)}-2`, reward, books, between, false);
  }
}

async function attempt(
  { api }: Stage,
  reference: string,
  reward: string,
  { tally, refusals }: Books,
  between: Between,
  fails: boolean,
): Promise<'paid' | 'failed' | 'refused'> {
  const start = await api.ask('payout', 'POST', `/rewards/${reward}/payouts`, { reference });
  if (start.status >= 400) {
    // The other worker has it: that is the race, not a refusal of the gate.
    if (['payout-open', 'reward-closed'].includes(codeOf(start))) tally.add('lost the race to the other worker');
    else refusals.refusal(start);
    return 'refused';
  }
  const { id: payout, amount } = start.body;
  await between(reward);
  const confirm = await api.ask('payout', 'POST', `/payouts/${payout}/confirmation`);
  const confirmed = confirm.status < 400;
  const outcome = confirmed && !fails ? 'settled' : 'failed';
  const providerReference = `provider-${reference}`;
  await api.must('payout', 'POST', `/payouts/${payout}/settlement`, { outcome, providerReference });
  if (!confirmed) {
    tally.add('stopped between start and confirmation');
    refusals.refusal(confirm);
    return 'refused';
  }
  if (outcome === 'failed') {
    tally.add('failed at the provider, tried again');
    return 'failed';
  }
  tally.add('paid');
  tally.add('paid, in cents', amount);
  return 'paid';
}
