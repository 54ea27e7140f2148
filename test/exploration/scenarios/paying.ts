import { settlePayout } from '#enforcement';
import { holdReward, releaseReward } from '#operations';
import type { Action, Actor, View } from '../actor.js';
import { AFTER_PAY_BEFORE } from '../cast.js';
import type { Scenario } from '../scenario.js';
import { BOUNTY, REWARD, readyToPay } from './given.js';
import { payer, payoutId, reporting, resolving, worker } from './people.js';

const target = { kind: 'bounty', id: BOUNTY } as const;

const reporter: Actor = { name: 'reporter', role: 'frontend', actions: { report: reporting(target) } };

const moderator: Actor = {
  name: 'moderator',
  role: 'moderator',
  actions: {
    hold: { says: 'holds the reward', ask: () => holdReward(REWARD) },
    release: { says: 'releases the reward', after: ['hold'], ask: () => releaseReward(REWARD) },
    lift: resolving(target, 'lifted'),
  },
};

const [A, B] = ['ref-a', 'ref-b'];

/** Two workers and everything that can come between them. */
export const racingPayouts: Scenario = {
  name: 'racing-payouts',
  about: 'two payout workers, a report, a manual hold, and payBefore passing',
  given: readyToPay,
  actors: [worker('worker-a', A), worker('worker-b', B), reporter, moderator],
  moments: [AFTER_PAY_BEFORE],
  saga: 'asleep',
  mirror: new Map([
    ['worker-a', 'worker-b'],
    ['worker-b', 'worker-a'],
    [A, B],
    [B, A],
    [payoutId(A), payoutId(B)],
    [payoutId(B), payoutId(A)],
  ]),
};

/** The saga awake: it marks what is blocked, holds and releases, while money is on its way. */
export const blockedOnTheWay: Scenario = {
  name: 'blocked-on-the-way',
  about:
    'one payout, started, confirmed, reported on, while the bounty is reported, upheld, lifted and the saga marks it',
  given: readyToPay,
  actors: [
    worker('worker-a', A),
    reporter,
    {
      name: 'moderator',
      role: 'moderator',
      actions: { lift: resolving(target, 'lifted'), uphold: resolving(target, 'upheld') },
    },
  ],
  saga: 'split',
};

const payout = payoutId(A);
const reported = (outcome: 'settled' | 'failed') => ({
  says: `reports that the payout has ${outcome}`,
  repeatable: true,
  ask: (see: View) => {
    const known = see.reward(REWARD)?.payouts.find((p) => p.id === payout);
    const other = outcome === 'settled' ? 'failed' : 'settled';
    // Asked again only where nobody has said the opposite.
    if (!known || (known.status === other && outcome === 'failed')) return undefined;
    return settlePayout({ reward: REWARD, payout, outcome, providerReference: outcome });
  },
});

/** A provider that pays what nobody confirmed, and one that says both. */
export const unaskedProvider: Scenario = {
  name: 'unasked-provider',
  about: 'a payout is reported settled and failed by two desks, confirmed or not, reported on, and tried again',
  given: readyToPay,
  actors: [
    payer(A),
    { name: 'desk', role: 'payout', actions: { settle: reported('settled') } },
    { name: 'other-desk', role: 'payout', actions: { fail: contradicting() } },
    worker('second-payer', B),
    reporter,
  ],
  saga: 'asleep',
};

/** Reports a failure whatever is known. */
function contradicting(): Action {
  const settlement = { reward: REWARD, payout, outcome: 'failed', providerReference: 'contradiction' } as const;
  return { says: 'reports that the payout has failed', ask: () => settlePayout(settlement) };
}
