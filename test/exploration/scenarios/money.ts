import {
  awardReward,
  completeBounty,
  expireBounty,
  forfeitReward,
  pledgeReward,
  refundReward,
  withdrawBounty,
} from '#operations';
import type { Action, Actor } from '../actor.js';
import { AFTER_BOUNTY, AFTER_WINDOW, BOUNTY_ENDS, REASON } from '../cast.js';
import type { Scenario } from '../scenario.js';
import { BOUNTY, judged, REWARD, SUBMISSION } from './given.js';
import { ruling, worker } from './people.js';

const pledge = { bounty: BOUNTY, amount: 300, currency: 'USD', benefactor: 'benefactor' };

/** The same click twice: one caller, one key. */
function clicking(name: string): Actor {
  return {
    name,
    role: 'frontend',
    id: 'benefactor',
    actions: { pledge: { says: 'pledges a second reward', keyed: true, ask: () => pledgeReward(pledge) } },
  };
}

const refund = (reward: (see: Parameters<Action['ask']>[0]) => string | undefined): Action => ({
  says: 'gives a reward back',
  repeatable: true,
  ask: (see) => {
    const id = reward(see);
    return id ? refundReward(id) : undefined;
  },
});

const second: Parameters<typeof refund>[0] = (see) => see.bounty(BOUNTY)?.rewards[1];

const cashier: Actor = {
  name: 'cashier',
  role: 'payout',
  actions: { 'refund-first': refund(() => REWARD), 'refund-second': refund(second) },
};

const poster: Actor = {
  name: 'poster',
  role: 'frontend',
  actions: {
    award: { says: 'awards the first reward', ask: () => awardReward({ reward: REWARD, submission: SUBMISSION }) },
    'award-second': {
      says: 'awards the second reward',
      ask: (see) => {
        const reward = second(see);
        return reward ? awardReward({ reward, submission: SUBMISSION }) : undefined;
      },
    },
    withdraw: { says: 'withdraws the bounty', repeatable: true, ask: () => withdrawBounty(BOUNTY) },
  },
};

const clerk: Actor = {
  name: 'clerk',
  role: 'system',
  actions: { complete: { says: 'closes what is done', repeatable: true, ask: () => completeBounty(BOUNTY) } },
};

export const twoRewards: Scenario = {
  name: 'two-rewards',
  about:
    'a second reward is pledged with a double click, both are awarded and paid or given back, the bounty is withdrawn or closed',
  given: judged,
  actors: [clicking('click'), clicking('double-click'), poster, cashier, clerk, worker('worker', 'ref-a')],
  saga: 'steps',
  mirror: new Map([
    ['double-click', 'click'],
    ['click', 'double-click'],
  ]),
};

const senior: Actor = {
  name: 'senior',
  role: 'senior-moderator',
  actions: {
    block: ruling({ kind: 'bounty', id: BOUNTY }, 'block'),
    allow: ruling({ kind: 'bounty', id: BOUNTY }, 'allow'),
    forfeit: {
      says: 'forfeits the reward',
      repeatable: true,
      ask: () => forfeitReward({ reward: REWARD, reason: REASON }),
    },
  },
};

const timekeeper: Actor = {
  name: 'timekeeper',
  role: 'system',
  actions: {
    expire: { says: 'records that the bounty’s time is up', repeatable: true, ask: () => expireBounty(BOUNTY) },
  },
};

export const ends: Scenario = {
  name: 'ends',
  about:
    'a reward is awarded, paid, given back or forfeited while its bounty expires, is withdrawn, blocked and allowed again',
  given: (stage) => judged(stage, { expiresAt: BOUNTY_ENDS }),
  actors: [
    {
      name: 'poster',
      role: 'frontend',
      actions: {
        award: { says: 'awards the reward', ask: () => awardReward({ reward: REWARD, submission: SUBMISSION }) },
        withdraw: { says: 'withdraws the bounty', repeatable: true, ask: () => withdrawBounty(BOUNTY) },
      },
    },
    senior,
    timekeeper,
    { name: 'cashier', role: 'payout', actions: { refund: refund(() => REWARD) } },
    worker('worker', 'ref-a'),
  ],
  moments: [AFTER_BOUNTY, AFTER_WINDOW],
  saga: 'asleep',
};
