import { awardReward } from '#operations';
import type { Actor } from '../actor.js';
import { HARMLESS } from '../cast.js';
import { DOUBTED_TITLE } from '../judging.js';
import type { Scenario } from '../scenario.js';
import type { Stage } from '../stage.js';
import { BOUNTY, delivered, posted, REWARD, readyToPay, SUBMISSION } from './given.js';
import { payer, reporting, resolving, ruling } from './people.js';

const bounty = { kind: 'bounty', id: BOUNTY } as const;
const submission = { kind: 'submission', id: SUBMISSION } as const;

function moderator(name: string, actions: Actor['actions']): Actor {
  return { name, role: 'moderator', actions };
}

/** Held for what one person alone cannot allow; two have allowed the bounty, and nobody its delivery. */
async function heldDelivery(stage: Stage): Promise<void> {
  await posted(stage, { content: { ...HARMLESS, title: DOUBTED_TITLE } });
  await stage.sagaWorks();
  for (const name of ['first', 'second'])
    await stage.acts(moderator(name, { allow: ruling(bounty, 'allow') }), 'allow');
  await stage.sagaWorks();
  await delivered(stage);
  await stage.sagaWorks();
  await stage.does('frontend', 'poster', 'award', awardReward({ reward: REWARD, submission: SUBMISSION }));
  await stage.sagaWorks();
}

/** Whoever rules, in whatever order. */
export const rulings: Scenario = {
  name: 'rulings',
  about: 'two moderators allow, hold and block a delivery that one alone may not allow, while its reward is paid',
  given: heldDelivery,
  actors: [
    moderator('moderator-a', {
      allow: ruling(submission, 'allow', { times: 2 }),
      block: ruling(submission, 'block', { finding: ['sexual-likeness'] }),
    }),
    moderator('moderator-b', { allow: ruling(submission, 'allow'), hold: ruling(submission, 'hold') }),
    payer('ref-a'),
  ],
  saga: 'steps',
};

/** Contests are upheld and set aside, more than once. */
export const contests: Scenario = {
  name: 'contests',
  about: 'two reports, each lifted or upheld, a ruling that sets one aside, and a payout',
  given: readyToPay,
  actors: [
    { name: 'reporter', role: 'frontend', actions: { report: reporting(bounty) } },
    { name: 'other-reporter', role: 'frontend', actions: { report: reporting(bounty) } },
    moderator('moderator-a', { uphold: resolving(bounty, 'upheld', { times: 2 }), allow: ruling(bounty, 'allow') }),
    moderator('moderator-b', { lift: resolving(bounty, 'lifted'), allow: ruling(bounty, 'allow') }),
    payer('ref-a'),
  ],
  saga: 'asleep',
};

/** A person sees what the detectors did not. */
export const foundByAPerson: Scenario = {
  name: 'found-by-a-person',
  about:
    'a moderator blocks an allowed bounty for what needs two to set aside; they and another allow it, and a payout',
  given: readyToPay,
  actors: [
    moderator('moderator-a', {
      block: ruling(bounty, 'block', { finding: ['minor-sexual'] }),
      allow: ruling(bounty, 'allow', { times: 2 }),
    }),
    moderator('moderator-b', { allow: ruling(bounty, 'allow'), hold: ruling(bounty, 'hold') }),
    payer('ref-a'),
  ],
  saga: 'asleep',
};
