import { confirmPayout, settlePayout, startPayout } from '#enforcement';
import type { Stage, Tally } from './stage.js';

/** Every how-many-th payout the provider fails at first. */
const FAILS_EVERY = 17;

/**
 * A payout system's worker: for each reward start, confirm, pay, settle. Two of them race over the same list; `pause` lets
 * the story do something between start and confirm.
 */
export async function payoutWorker(
  stage: Stage,
  name: string,
  rewards: readonly string[],
  tally: Tally,
  refusals: Tally,
  pause: (reward: string) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const [index, reward] of rewards.entries()) {
    const started = await attempt(
      stage,
      name,
      reward,
      1,
      tally,
      refusals,
      pause,
      index % FAILS_EVERY === FAILS_EVERY - 1,
    );
    if (started === 'failed') await attempt(stage, name, reward, 2, tally, refusals, pause, false);
  }
}

async function attempt(
  stage: Stage,
  name: string,
  reward: string,
  round: number,
  tally: Tally,
  refusals: Tally,
  pause: (reward: string) => Promise<void>,
  fails: boolean,
): Promise<'paid' | 'failed' | 'refused'> {
  const reference = `${name}-${reward.slice(-8)}-${round}`;
  const start = await stage.ask('payout', startPayout({ reward, reference }), name);
  if (!start.ok) {
    // The other worker has it: that is the race, not a refusal of the gate.
    const lost = start.refusal.code === 'payout-open' || start.refusal.code === 'reward-closed';
    if (lost) tally.add('lost the race to the other worker');
    else refusals.refusal(start.refusal);
    return 'refused';
  }
  const { payout, amount } = start.value;
  await pause(reward);
  const confirm = await stage.ask('payout', confirmPayout({ reward, payout }), name);
  const outcome = confirm.ok && !fails ? 'settled' : 'failed';
  await stage.must(
    'payout',
    settlePayout({ reward, payout, outcome, providerReference: `provider-${reference}` }),
    name,
  );
  if (!confirm.ok) {
    tally.add('stopped between start and confirmation');
    refusals.refusal(confirm.refusal);
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
