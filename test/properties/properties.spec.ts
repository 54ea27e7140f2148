import { expect, it } from '@jest/globals';
import { check } from './check.js';

/** Always the same, so that a failure is somebody's change; `npm run properties` looks elsewhere each time. */
const SEED = Number(process.env.FC_SEED ?? 3);

it('after any history, every law holds', async () => {
  const met = await check({ seed: SEED, runs: 10, steps: { min: 60, max: 120 }, withinMs: 45_000 });
  expect(met.runs).toBeGreaterThan(1);
  expect(met.replayed).toBeGreaterThan(10);
  expect(met.payouts).toBeGreaterThan(0);
}, 120_000);
