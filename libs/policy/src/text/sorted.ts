interface Placed {
  readonly start: number;
}

/** How many of a list that is sorted by `start` begin before `at`. */
export function beginBefore(sorted: readonly Placed[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
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
