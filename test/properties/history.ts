import fc from 'fast-check';
import { ACTS } from './acts.js';
import type { Choice } from './choice.js';
import { Town } from './town.js';

export interface Step extends Choice {
  readonly act: string;
  /** Wait until the saga has worked off what this step caused. */
  readonly settle: boolean;
}

/** What brings a history forward is tried more often. */
const OFTEN = [
  'post',
  'enter',
  'enter',
  'award what fits',
  'award what fits',
  'start all',
  'start',
  'confirm',
  'confirm',
];

/** Some lives of bounties are begun in any case, so that even a short history has something to pay. */
const BEGINNING: readonly Step[] = [
  { act: 'record', pick: 0, other: 1, settle: false },
  { act: 'verify', pick: 0, other: 1, settle: false },
  { act: 'post', pick: 0, other: 0, settle: false },
  { act: 'post', pick: 1, other: 1, settle: true },
  { act: 'enter', pick: 0, other: 0, settle: false },
  { act: 'enter', pick: 1, other: 1, settle: true },
];

export function histories(length: { min: number; max: number }): fc.Arbitrary<readonly Step[]> {
  const step = fc.record({
    act: fc.constantFrom(...Object.keys(ACTS), ...OFTEN),
    pick: fc.nat(6),
    other: fc.nat(12),
    settle: fc.integer({ min: 0, max: 2 }).map((n) => n > 0),
  });
  return fc
    .array(step, { minLength: length.min, maxLength: length.max, size: 'max' })
    .map((steps) => [...BEGINNING, ...steps]);
}

/** Plays a history in a town of its own, and waits until nothing is left to do. The town is still open. */
export async function played(history: readonly Step[]): Promise<Town> {
  const town = await Town.found();
  try {
    for (const { act, settle, ...choice } of history) {
      await ACTS[act]?.(town, choice);
      if (settle) await town.settle();
    }
    await town.settle();
    return town;
  } catch (error) {
    await town.close();
    town.remove();
    throw error;
  }
}
