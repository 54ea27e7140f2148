import { afterAll, describe, expect, it } from '@jest/globals';
import { live, type Round } from './life.js';
import { Nursery } from './nursery.js';
import { POINT_NAMES } from './points.js';

/** Someone is erased early on, so that every point is reached. */
const SEED = 28;
const nursery = new Nursery();
afterAll(() => nursery.close());

describe('processes that are killed, and restarted on what they left', () => {
  it('keep every promise, at every named point, and at some moment', async () => {
    const named = POINT_NAMES.map((point): Round => ({ death: { point, nth: 1 } }));
    const random = [200].map((afterMs): Round => ({ afterMs, task: 'load' }));
    const life = await live({ seed: SEED, rounds: [...named, ...random], cases: 30 }, nursery);
    expect(life.problems).toEqual([]);
    expect(life.rounds.filter(({ killed }) => !killed).map(({ round }) => round)).toEqual([]);
    expect(life.payouts).toBeGreaterThan(5);
    expect(life.checked).toBeGreaterThan(500);
  }, 400_000);
});
