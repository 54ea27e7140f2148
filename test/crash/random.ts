/** Chance that a seed replays. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  one<T>(of: readonly [T, ...T[]]): T;
  /** True once in `n`. */
  oneIn(n: number): boolean;
}

/** The same parts give the same chance, whatever else was drawn before. */
export function chanceOf(...parts: readonly (string | number)[]): Chance {
  let state = 0x9e3779b9;
  for (const char of parts.join('/')) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, one: (of) => of[below(of.length)] ?? of[0], oneIn: (n) => below(n) === 0 };
}
