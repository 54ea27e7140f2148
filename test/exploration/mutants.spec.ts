import { describe, expect, it } from '@jest/globals';
import { MUTANTS } from './mutants/index.js';
import { SCENARIOS } from './scenarios/index.js';
import { misplaced, tryAll } from './workshop.js';

/** One of each kind; `npm run mutants` tries all. */
const SOME = ['checks-bounty', 'fresh-policy', 'upheld-by-old-ruling', 'done-apart', 'roles-ignored'];

describe('Mutants', () => {
  it('each have their place in the sources', () => {
    expect(MUTANTS.map(misplaced).filter((why) => why !== undefined)).toEqual([]);
  });
  it('each have an id', () => expect(new Set(MUTANTS.map(({ id }) => id)).size).toBe(MUTANTS.length));
  it('each name something that must notice', () => {
    const known = new Set(SCENARIOS.map(({ name }) => name));
    for (const { id, scenarios, specs = [] } of MUTANTS) {
      expect([id, scenarios.length + specs.length]).not.toEqual([id, 0]);
      expect([id, ...scenarios.filter((name) => !known.has(name))]).toEqual([id]);
    }
  });
  it('some of each kind are noticed', async () => {
    const mutants = MUTANTS.filter(({ id }) => SOME.includes(id));
    const verdicts = await tryAll(mutants, 1, () => undefined);
    expect(verdicts).toHaveLength(SOME.length);
    expect(verdicts.filter(({ killedBy }) => !killedBy).map(({ mutant }) => mutant.id)).toEqual([]);
  }, 120_000);
});
