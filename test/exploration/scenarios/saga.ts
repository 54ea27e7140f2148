import { activateDocument, attachEvidence, awardReward, postBounty } from '#operations';
import type { Actor } from '../actor.js';
import { DOCUMENTS, HARMLESS, MATURE, SCAN } from '../cast.js';
import type { Scenario } from '../scenario.js';
import { entering } from './editing.js';
import { BOUNTY, judged, REWARD, SUBMISSION } from './given.js';
import { payer, reporting } from './people.js';

const poster: Actor = {
  name: 'poster',
  role: 'frontend',
  actions: {
    award: { says: 'awards the reward', ask: () => awardReward({ reward: REWARD, submission: SUBMISSION }) },
  },
};

const scanner: Actor = {
  name: 'scanner',
  role: 'scanner',
  actions: {
    scan: {
      says: 'reports on the picture',
      repeatable: true,
      ask: () => attachEvidence({ submission: SUBMISSION, evidence: SCAN }),
    },
  },
};

/** From an empty marketplace to a payout, with a saga that dies anywhere. */
export const dyingSaga: Scenario = {
  name: 'dying-saga',
  about:
    'a bounty is posted, delivered, scanned, awarded and paid, and the saga dies once between any two of its writes',
  given: async () => undefined,
  actors: [
    {
      name: 'poster',
      role: 'frontend',
      actions: {
        post: {
          says: 'posts a bounty',
          ask: () =>
            postBounty({
              poster: 'poster',
              content: HARMLESS,
              consents: [],
              reward: { amount: 500, currency: 'USD', benefactor: 'poster' },
            }),
        },
        ...poster.actions,
      },
    },
    entering('creator'),
    scanner,
    payer('ref-a'),
  ],
  saga: 'split',
  crashes: 1,
};

/** A sweep that is cut short. */
export const dyingSweep: Scenario = {
  name: 'dying-sweep',
  about: 'a policy is activated over a judged bounty and delivery, a report comes in, and the saga dies once',
  given: (stage) => judged(stage, { content: MATURE }),
  actors: [
    {
      name: 'admin',
      role: 'admin',
      actions: { strict: { says: 'activates no-mature', ask: () => activateDocument(DOCUMENTS['no-mature']) } },
    },
    { name: 'reporter', role: 'frontend', actions: { report: reporting({ kind: 'bounty', id: BOUNTY }) } },
    poster,
    payer('ref-a'),
  ],
  saga: 'split',
  crashes: 1,
};
