import { describe, expect, it } from '@jest/globals';
import { explore } from './explore.js';
import { SCENARIOS } from './scenarios/index.js';

/** Those that take a few seconds. `npm run explore` does all. */
const SHORT = [
  'unasked-provider',
  'blocked-on-the-way',
  'edits-in-the-saga',
  'reopening',
  'granted-consent',
  'looked-earlier',
  'wrong-door',
  'iterating',
  'strangers',
  'strangers-early',
];

describe('Whatever a bounded set of actors does, in whatever order', () => {
  it.each(SHORT)(
    '%s: the promise holds in every state',
    async (name) => {
      const scenario = SCENARIOS.find((known) => known.name === name);
      if (!scenario) throw new Error(`there is no scenario ${name}`);
      const { violation, assertions } = await explore(scenario);
      expect(violation).toBeUndefined();
      expect(assertions.get('live')).toBeGreaterThan(0);
    },
    120_000,
  );
  it('a scenario has one name', () => {
    const names = SCENARIOS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
