import { BASE, WEIGHTS } from '../data/weights.js';

/** Hundredths, so that sums are whole numbers and come out the same everywhere. */
const UNIT = 100;

const weights = new Map<string, number>(
  WEIGHTS.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([trait = '', weight]) => [trait, Number(weight)]),
);

export interface Weighed {
  /** How likely the case is one that must not be allowed: 0 to 1, in hundredths. */
  readonly chance: number;
  /** The traits that speak against it, the heaviest first. */
  readonly against: () => readonly string[];
}

/**
 * Weighs all traits of a case together: the sum of their weights, learned from labelled bounties (`npm run learn`), passed through the logistic
 * function. A trait that was never seen while learning weighs nothing.
 */
export function weigh(traits: readonly string[]): Weighed {
  const of = (trait: string) => weights.get(trait) ?? 0;
  const sum = traits.reduce((all, trait) => all + of(trait), BASE);
  const chance = Math.round(UNIT / (1 + Math.exp(-sum / UNIT))) / UNIT;
  return { chance, against: () => traits.filter((trait) => of(trait) > 0).sort((a, b) => of(b) - of(a)) };
}
