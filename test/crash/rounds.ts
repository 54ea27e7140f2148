import type { LifePlan, Round } from './life.js';
import { type Jumps, POINT_NAMES, type Point } from './points.js';
import { type Chance, chanceOf } from './random.js';

/** How many processes die on one deployment before one finishes. */
export const ROUNDS_IN_A_LIFE = 6;

/** How often a point may be let pass first. Those that are reached a few times only come at once. */
const RARE: Readonly<Partial<Record<Point, number>>> = {
  'log-made': 1,
  'erasure-uncommitted': 1,
  'erasure-stored': 1,
  'payout-stored': 3,
  'checkpoint-before': 8,
  'checkpoint-after': 8,
  'key-uncommitted': 6,
  'key-stored': 6,
  'rebuild-built': 1,
  'rebuild-swapped': 1,
};

/** Kills for one deployment: `only` one point, or in turn a random moment and a named point. */
export function planLife(seed: number, rounds: number, only?: Point): LifePlan {
  const chance = chanceOf(seed, 'life');
  const jumpy = chance.oneIn(3);
  const plan = Array.from({ length: rounds }, (_, n): Round => {
    const jumps = jumpy ? jumpsIn(chance) : undefined;
    if (only !== undefined) return { death: deathAt(only, chance), jumps };
    if (n === 0 && chance.oneIn(4)) return { death: { point: 'log-made', nth: 1 }, jumps };
    if (n % 2 === 0) return { ...randomRound(chance, n), jumps };
    return { death: deathAt(chance.one(NAMES), chance), jumps };
  });
  return { seed, rounds: plan, cases: 8 + chance.below(24) };
}

/** Only a deployment that is not there yet is made. */
const NAMES = POINT_NAMES.filter((name) => name !== 'log-made') as [Point, ...Point[]];

const HOUR = 3_600_000;

/** An hour back, a day ahead, and true again, in the middle of a process's work. */
function jumpsIn(chance: Chance): Jumps {
  const offsets = [-HOUR, 24 * HOUR, 0, -HOUR] as const;
  return [0, 1, 2].map((n) => ({ afterMs: n * (60 + chance.below(250)), offsetMs: chance.one(offsets) }));
}

function randomRound(chance: Chance, n: number): Round {
  const task = n > 0 && chance.oneIn(8) ? 'rebuild' : 'load';
  return { afterMs: chance.below(task === 'load' ? 900 : 60), task };
}

/** Mostly early, so that a process gets there, sometimes late. */
export function deathAt(point: Point, chance: Chance): { point: Point; nth: number } {
  return { point, nth: 1 + chance.below(RARE[point] ?? 2 ** chance.below(7)) };
}
