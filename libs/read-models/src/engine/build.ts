import type { Position } from '#kernel';
import type { Projection } from '../projection.js';
import { type AdvanceOptions, advance, type ReadableStore } from './advance.js';
import { removeDatabase } from './files.js';
import { Fold } from './fold.js';
import { Generation } from './generation.js';

/** Large batches: nobody reads the file yet, and rows that change often are written once. Bounded by rows, and so in memory. */
const BULK = { maxEvents: 20_000, maxRows: 2_000 } satisfies Partial<AdvanceOptions>;

export interface BuildOptions extends Pick<AdvanceOptions, 'onProgress' | 'signal'> {
  readonly store: ReadableStore;
  readonly upTo?: Position;
}

/**
 * Fills a new file from the first event on, up to `upTo` or the head. False when `signal` aborted; then, and after an error,
 * nothing is left of it.
 * @throws ProjectionFailed, and whatever the store throws.
 */
export async function build(
  file: string,
  projections: readonly Projection[],
  { store, ...options }: BuildOptions,
): Promise<boolean> {
  let finished = false;
  const generation = Generation.create(file, projections, store.epoch);
  try {
    await advance(new Fold(generation), store, { ...BULK, ...options });
    if (options.signal?.aborted) return false;
    generation.finish();
    finished = true;
    return true;
  } finally {
    if (!finished) {
      generation.close();
      removeDatabase(file);
    }
  }
}
