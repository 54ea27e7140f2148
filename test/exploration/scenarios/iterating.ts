import { changeSettings, clearPoster, postBounty, refundReward, reviseBounty } from '#operations';
import type { Action, Actor } from '../actor.js';
import { HARMLESS, madeBy, PROHIBITED } from '../cast.js';
import type { Scenario } from '../scenario.js';
import type { Stage } from '../stage.js';
import { BOUNTY, posted, REWARD } from './given.js';
import { ruling } from './people.js';

const edit = (says: string, content: typeof HARMLESS, more: Partial<Action> = {}): Action => ({
  says: `edits the bounty ${says}`,
  ask: () => reviseBounty({ bounty: BOUNTY, content, consents: [] }),
  ...more,
});

/** Few enough that every way to spend them is tried. */
async function narrow(stage: Stage): Promise<void> {
  const limits = { writesPerHour: 4, blockedRevisionsToClose: 2, blockedBountiesToReview: 1 };
  await stage.does('admin', 'admin', 'narrow', changeSettings(limits));
  await stage.sagaWorks();
}

const poster: Actor = {
  name: 'poster',
  role: 'frontend',
  actions: {
    spoil: edit('into something prohibited', PROHIBITED),
    again: edit('into something prohibited in other words', { ...PROHIBITED, tags: ['again'] }, { after: ['spoil'] }),
    tidy: edit('back', HARMLESS, { after: ['spoil'] }),
    next: {
      says: 'posts another bounty',
      keyed: true,
      ask: () => postBounty({ poster: 'poster', content: { ...HARMLESS, title: 'A red bicycle' }, consents: [] }),
    },
  },
};

const NEXT = { kind: 'bounty', id: madeBy('poster', 'next') } as const;

/** Someone who tries what passes. */
export const iterating: Scenario = {
  name: 'iterating',
  about: 'a poster edits until a bounty closes, posts another that a person is to look at, and runs out of budget',
  given: async (stage) => {
    await narrow(stage);
    await posted(stage);
    await stage.sagaWorks();
  },
  actors: [
    poster,
    {
      name: 'moderator',
      role: 'moderator',
      actions: {
        clear: { says: 'clears the poster', ask: () => clearPoster('poster') },
        allow: ruling(NEXT, 'allow'),
      },
    },
    {
      name: 'cashier',
      role: 'payout',
      actions: { refund: { says: 'gives the reward back', repeatable: true, ask: () => refundReward(REWARD) } },
    },
  ],
  saga: 'steps',
};
