import { holdReward, releaseReward } from '#operations';
import type { Actor } from '../actor.js';
import { AFTER_PAY_BEFORE } from '../cast.js';
import type { Scenario } from '../scenario.js';
import { BOUNTY, REWARD, readyToPay } from './given.js';
import { payoutId, reporting, resolving, worker } from './people.js';

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
