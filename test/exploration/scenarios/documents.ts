import { activateDocument, adoptEngine, changeSettings } from '#operations';
import type { Action, Actor } from '../actor.js';
import { BUILDS, DOCUMENTS, MATURE } from '../cast.js';
import type { Scenario } from '../scenario.js';
import { readyToPay } from './given.js';
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
