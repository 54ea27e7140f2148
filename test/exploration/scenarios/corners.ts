import {
  activateDocument,
  awardReward,
  enterSubmission,
  postBounty,
  refundReward,
  reviseBounty,
  rule,
  withdrawBounty,
} from '#operations';
import type { Actor } from '../actor.js';
import { AFTER_BOUNTY, AFTER_WINDOW, DELIVERY, DOCUMENTS, HARMLESS, MATURE, madeBy, REASON } from '../cast.js';
import type { Scenario } from '../scenario.js';
import { entering, poster } from './editing.js';
import { BOUNTY, judged, posted, REWARD, readyToPay, SUBMISSION } from './given.js';
import { payer, ruling } from './people.js';

const target = { kind: 'bounty', id: BOUNTY } as const;

/** A moderator who has an old page open. */
export const lookedEarlier: Scenario = {
  name: 'looked-earlier',
  about: 'a moderator rules on what was judged first, while the bounty is edited, judged, awarded and paid',
  given: judged,
  actors: [
    {
      name: 'moderator',
      role: 'moderator',
      actions: {
        block: {
          says: 'rules to block what they saw at first',
          ask: (see) => {
            const inputDigest = see.firstInput(`bounty-${BOUNTY}`);
            if (!inputDigest) return undefined;
            return rule({ target, outcome: 'block', overrides: [], reason: REASON, inputDigest });
          },
        },
      },
    },
    poster,
    payer('ref-a'),
  ],
  saga: 'steps',
};

/** Blocked by a verdict, and by nobody. */
export const blockedWindow: Scenario = {
  name: 'blocked-window',
  about:
    'a verdict blocks an awarded bounty; its reward is given back when the window is over, unless a person allows it',
  given: async (stage) => {
    await readyToPay(stage, { content: MATURE });
    await stage.does('admin', 'admin', 'strict', activateDocument(DOCUMENTS['no-mature']));
    await stage.sagaWorks();
  },
  actors: [
    {
      name: 'cashier',
      role: 'payout',
      actions: { refund: { says: 'gives the reward back', repeatable: true, ask: () => refundReward(REWARD) } },
    },
    { name: 'moderator', role: 'moderator', actions: { allow: ruling(target, 'allow'), hold: ruling(target, 'hold') } },
    payer('ref-a'),
  ],
  moments: [AFTER_BOUNTY, AFTER_WINDOW],
  saga: 'steps',
};

const FOREIGN = madeBy('stranger', 'enter');

const withdrawing: Actor = {
  name: 'poster',
  role: 'frontend',
  actions: {
    award: { says: 'awards the reward', ask: () => awardReward({ reward: REWARD, submission: SUBMISSION }) },
    foreign: {
      says: 'awards the reward to a delivery for another bounty',
      ask: () => awardReward({ reward: REWARD, submission: FOREIGN }),
    },
    cite: {
      says: 'cites a consent that is not there',
      ask: () => reviseBounty({ bounty: BOUNTY, content: HARMLESS, consents: [FOREIGN] }),
    },
    withdraw: { says: 'withdraws the bounty', repeatable: true, ask: () => withdrawBounty(BOUNTY) },
  },
};

/** Two bounties, and deliveries that come late or to the wrong one. */
export const wrongDoor: Scenario = {
  name: 'wrong-door',
  about: 'deliveries come in while the bounty is withdrawn, and one is awarded that was made for another bounty',
  given: async (stage) => {
    await posted(stage);
    await stage.does(
      'frontend',
      'other-poster',
      'post',
      postBounty({ poster: 'other-poster', content: { ...HARMLESS, title: 'A red bicycle' }, consents: [] }),
    );
    await stage.sagaWorks();
    const other = madeBy('other-poster', 'post');
    await stage.does(
      'frontend',
      'stranger',
      'enter',
      enterSubmission({ bounty: other, creator: 'stranger', content: DELIVERY }),
    );
    await stage.sagaWorks();
  },
  actors: [entering('creator'), withdrawing, payer('ref-a')],
  saga: 'steps',
};
