import { setTimeout as pause } from 'node:timers/promises';
import { housePolicySource, policyDraft } from '#runtime';
import { chanceOf } from '../random.js';
import type { Desk } from './desk.js';

/** While cases are played the marketplace changes its mind: each time everything is judged again. */
export async function rulePolicies(desk: Desk, seed: number, cases: number): Promise<void> {
  const chance = chanceOf(seed, 'policies');
  const strict = policyDraft(housePolicySource('no-mature') ?? '');
  const house = policyDraft(housePolicySource('house') ?? '');
  await desk.ask('draft no-mature', 'admin', 'draftDocument', strict);
  for (let n = 0; n < Math.ceil(cases / 8); n++) {
    await pause(chance.below(150));
    await desk.ask(`activate ${n} strict`, 'admin', 'activateDocument', strict);
    await pause(chance.below(150));
    await desk.ask(`activate ${n} house`, 'admin', 'activateDocument', house);
    const requireEvidence = n % 2 === 1;
    await desk.ask(`settings ${n}`, 'admin', 'changeSettings', { requireEvidence, refundAfterDays: 1 + n });
  }
  await desk.ask('settings last', 'admin', 'changeSettings', { requireEvidence: true });
  await desk.ask('retire no-mature', 'admin', 'retireDocument', strict);
}
