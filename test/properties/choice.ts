import type { Town } from './town.js';

/** Numbers that say what a step is about: each act reads them in its own way. */
export interface Choice {
  readonly pick: number;
  readonly other: number;
}

/** One thing that someone may try. What is refused is left. */
export type Act = (town: Town, choice: Choice) => Promise<unknown>;

export function chosen<T>(from: readonly T[], n: number): T | undefined {
  return from[n % Math.max(from.length, 1)];
}
