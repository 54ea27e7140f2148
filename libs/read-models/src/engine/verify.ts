import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress, ReadableStore } from './advance.js';
import { build } from './build.js';
import { type Comparison, compare } from './compare.js';
import { Generation } from './generation.js';
import type { ReadModels } from './read-models.js';

export interface VerifyOptions {
  /** The undecrypted view of the store they were made from. */
  readonly store: ReadableStore;
  readonly onProgress?: (progress: Progress) => void;
  /** Where the fresh tables are built; needs as much room as the live ones. The system's directory for such things when absent. */
  readonly scratch?: string;
  /** How many differences to list. Default 100. */
  readonly limit?: number;
}

/**
 * Whether the live tables equal what the log gives: builds them again up to the same position and compares. Works beside a
 * running service, which goes on meanwhile.
 * @throws Error when the tables belong to another store; ProjectionFailed; ReadModelsUnusable.
 */
export async function verifyReadModels(readModels: ReadModels, options: VerifyOptions): Promise<Comparison> {
  const { store, onProgress, scratch = tmpdir(), limit } = options;
  const { file, projections } = readModels.current();
  const live = Generation.open(file, projections, 'read');
  const directory = mkdtempSync(join(scratch, 'holdfast-verify-'));
  try {
    return await live.snapshot(async () => {
      const { epoch, position } = live.checkpoint();
      if (epoch !== store.epoch)
        throw new Error('These read models were made from another event store. Build them again: holdfast rebuild.');
      const target = join(directory, 'fresh.db');
      await build(target, projections, { store, onProgress, upTo: position });
      const fresh = Generation.open(target, projections, 'read');
      try {
        return compare(live, fresh, limit);
      } finally {
        fresh.close();
      }
    });
  } finally {
    live.close();
    rmSync(directory, { recursive: true, force: true });
  }
}
