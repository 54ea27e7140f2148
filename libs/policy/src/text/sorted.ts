/** Phrases are shorter than this, in tokens: what begins further back ends before. */
export const PHRASE = 12;

interface Placed {
  readonly start: number;
}

/** How many of a list that is sorted by `start` begin before `at`. */
export function beginBefore(sorted: readonly Placed[], at: number): number {
  return firstWhere(sorted.length, (i) => (sorted[i]?.start ?? 0) >= at);
}

/** The first of `count` numbers from which on something holds. */
function firstWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Further back than this, in UTF-16 units, nothing that is written has to do with what comes later. */
const FAR = 2_000;

/** Those of a sorted list that begin before `at`, the nearest first, as far back as anything can matter. */
export function* backFrom<T extends Placed>(sorted: readonly T[], at: number): Generator<T> {
  for (let i = beginBefore(sorted, at) - 1; i >= 0; i -= 1) {
    const found = sorted[i];
    if (found === undefined || at - found.start > FAR) return;
    yield found;
  }
}

/** Those of a list that is sorted by `from` which begin at the tokens from `low` to `high`, both included. */
export function around<T extends { readonly from: number }>(sorted: readonly T[], low: number, high: number): T[] {
  const first = firstWhere(sorted.length, (i) => (sorted[i]?.from ?? 0) >= low);
  return sorted.slice(
    first,
    firstWhere(sorted.length, (i) => (sorted[i]?.from ?? 0) > high),
  );
}
