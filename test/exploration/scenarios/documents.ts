import { activateDocument, adoptEngine, attachEvidence, awardReward, changeSettings } from '#operations';
import type { Action, Actor } from '../actor.js';
import { BUILDS, DOCUMENTS, MATURE, SCAN } from '../cast.js';
import type { Scenario } from '../scenario.js';
import { entering } from './editing.js';
import { posted, REWARD, readyToPay, SUBMISSION } from './given.js';
import { payer } from './people.js';

const activate = (name: keyof typeof DOCUMENTS, more: Partial<Action> = {}): Action => ({
  says: `activates ${name}`,
  ask: () => activateDocument(DOCUMENTS[name]),
  ...more,
});

const given = (stage: Parameters<Scenario['given']>[0]) => readyToPay(stage, { content: MATURE });

/** The policy that forbids it comes into force, and goes again. */
export const policies: Scenario = {
  name: 'policies',
  about: 'a stricter policy is activated and taken back while a reward is paid and everything is judged again',
  given,
  actors: [
    {
      name: 'admin',
      role: 'admin',
      actions: { strict: activate('no-mature'), back: activate('house', { after: ['strict'] }) },
    },
    payer('ref-a'),
  ],
  saga: 'split',
};

const registrar: Actor = {
  name: 'registrar',
  role: 'admin',
  actions: { registry: activate('other-registry') },
};

export const registriesAndSettings: Scenario = {
  name: 'registries-and-settings',
  about: 'another registry and other settings come into force while a reward is paid',
  given,
  actors: [
    registrar,
    {
      name: 'operator',
      role: 'admin',
      actions: {
        lax: { says: 'asks for no evidence any more', ask: () => changeSettings({ requireEvidence: false }) },
      },
    },
    payer('ref-a'),
  ],
  saga: 'steps',
};

export const engines: Scenario = {
  name: 'engines',
  about:
    'the next build of the engine is adopted before or after the saga’s process is replaced, while a reward is paid',
  given,
  actors: [
    {
      name: 'operator',
      role: 'system',
      actions: { adopt: { says: 'adopts the next build', repeatable: true, ask: () => adoptEngine(BUILDS[1]) } },
    },
    registrar,
    payer('ref-a'),
  ],
  saga: 'steps',
  upgrade: true,
};

export const youngMarketplace: Scenario = {
  name: 'young-marketplace',
  about:
    'a bounty is posted where no policy is in force yet; it is activated, and the bounty delivered, awarded and paid',
  young: true,
  given: posted,
  actors: [
    { name: 'registrar', role: 'admin', actions: { registry: activate('registry') } },
    { name: 'admin', role: 'admin', actions: { house: activate('house') } },
    entering('creator'),
    {
      name: 'scanner',
      role: 'scanner',
      actions: {
        scan: {
          says: 'reports on the picture',
          repeatable: true,
          ask: () => attachEvidence({ submission: SUBMISSION, evidence: SCAN }),
        },
      },
    },
    {
      name: 'poster',
      role: 'frontend',
      actions: {
        award: { says: 'awards the reward', ask: () => awardReward({ reward: REWARD, submission: SUBMISSION }) },
      },
    },
    payer('ref-a'),
  ],
  saga: 'steps',
};
