import {
  attachEvidence,
  awardReward,
  enterSubmission,
  reopenBounty,
  reviseBounty,
  reviseSubmission,
  withdrawBounty,
  withdrawSubmission,
} from '#operations';
import type { Actor } from '../actor.js';
import { DELIVERY, HARMLESS, madeBy, OTHER_DELIVERY, OTHER_SCAN, PROHIBITED, REASON } from '../cast.js';
import type { Scenario } from '../scenario.js';
import { BOUNTY, delivered, judged, REWARD, readyToPay, SUBMISSION } from './given.js';
import { payer } from './people.js';

const edit = (content: typeof HARMLESS) => () => reviseBounty({ bounty: BOUNTY, content, consents: [] });

export const poster: Actor = {
  name: 'poster',
  role: 'frontend',
  actions: {
    spoil: { says: 'edits the bounty into something prohibited', ask: edit(PROHIBITED) },
    tidy: { says: 'edits the bounty back', after: ['spoil'], ask: edit(HARMLESS) },
    award: { says: 'awards the reward', ask: () => awardReward({ reward: REWARD, submission: SUBMISSION }) },
  },
};

const creator: Actor = {
  name: 'creator',
  role: 'frontend',
  actions: {
    swap: {
      says: 'puts another, unseen picture into the delivery',
      ask: () => reviseSubmission({ submission: SUBMISSION, content: OTHER_DELIVERY }),
    },
  },
};

const scanner: Actor = {
  name: 'scanner',
  role: 'scanner',
  actions: {
    scan: {
      says: 'reports on the other picture',
      repeatable: true,
      ask: () => attachEvidence({ submission: SUBMISSION, evidence: OTHER_SCAN }),
    },
  },
};

export const edits: Scenario = {
  name: 'edits',
  about: 'bounty and delivery are edited while they are judged, awarded and paid',
  given: judged,
  actors: [poster, creator, scanner, payer('ref-a')],
  saga: 'steps',
};

export const editsInTheSaga: Scenario = {
  name: 'edits-in-the-saga',
  about: 'the bounty is edited between any two reads and appends of the saga that judges it',
  given: judged,
  actors: [poster, payer('ref-a')],
  saga: 'split',
};

const OTHER = madeBy('other-creator', 'enter');

/** Two deliveries; the freeze is lifted and put on again. */
export const reopening: Scenario = {
  name: 'reopening',
  about: 'an awarded bounty is reopened, edited, withdrawn, awarded to another, while it is paid',
  given: async (stage) => {
    await readyToPay(stage);
    await delivered(stage, { ...DELIVERY, title: 'Another one' }, 'other-creator');
    await stage.sagaWorks();
  },
  actors: [
    {
      name: 'moderator',
      role: 'moderator',
      actions: { reopen: { says: 'reopens the bounty', ask: () => reopenBounty({ bounty: BOUNTY, reason: REASON }) } },
    },
    {
      name: 'poster',
      role: 'frontend',
      actions: {
        again: {
          says: 'awards the reward once more',
          ask: () => awardReward({ reward: REWARD, submission: SUBMISSION }),
        },
        other: {
          says: 'awards the reward to the other one',
          ask: () => awardReward({ reward: REWARD, submission: OTHER }),
        },
        spoil: { says: 'edits the bounty into something prohibited', ask: edit(PROHIBITED) },
        withdraw: { says: 'withdraws the bounty', repeatable: true, ask: () => withdrawBounty(BOUNTY) },
      },
    },
    {
      name: 'creator',
      role: 'frontend',
      actions: {
        swap: {
          says: 'puts another, unseen picture into the delivery',
          unless: ['withdraw'],
          ask: () => reviseSubmission({ submission: SUBMISSION, content: OTHER_DELIVERY }),
        },
        withdraw: {
          says: 'withdraws the delivery',
          unless: ['swap'],
          repeatable: true,
          ask: () => withdrawSubmission(SUBMISSION),
        },
      },
    },
    payer('ref-a'),
  ],
  saga: 'steps',
};

/** For scenarios in which deliveries come in while everything else goes on. */
export function entering(name: string): Actor {
  return {
    name,
    role: 'frontend',
    actions: {
      enter: {
        says: 'enters a delivery',
        keyed: false,
        ask: () => enterSubmission({ bounty: BOUNTY, creator: name, content: DELIVERY }),
      },
    },
  };
}
