import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventStore } from '#event-store';
import type { Position } from '#kernel';
import { ProjectionFailed } from './errors.js';
import type { Fold } from './fold.js';

/** What is read of a store. Give the undecrypted view: read models need no keys, and must hold no personal text. */
export type ReadableStore = Pick<EventStore, 'epoch' | 'readAll' | 'subscribe' | 'head'>;

export interface Progress {
  /** Events folded by this run. */
  readonly events: number;
  readonly position: Position;
  /** Where the store ended when the run began. */
  readonly head: Position;
}

export interface AdvanceOptions {
  /** The last position to read; the head when absent. */
  readonly upTo?: Position;
  /** A batch ends with this many events, */
  readonly maxEvents: number;
  /** or with this many changed rows: the bound on memory. */
  readonly maxRows: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops after the batch under way; what was committed stays. */
  readonly signal?: AbortSignal;
}

/**
 * Folds what the store has after the checkpoint, batch by batch, and gives the event loop a turn after each.
 * @throws ProjectionFailed, CheckpointMoved, and whatever the store throws; what came before is committed.
 */
export async function advance(fold: Fold, store: ReadableStore, options: AdvanceOptions): Promise<void> {
  const head = await store.head();
  const end = options.upTo ?? head;
  const before = fold.checkpoint.events;
  const commit = (upTo?: Position) => {
    const { events, position } = fold.commit(upTo);
    options.onProgress?.({ events: events - before, position, head: end });
  };
  try {
    for await (const event of store.readAll({ after: fold.checkpoint.position, filter: { types: fold.types } })) {
      if (event.position > end) break;
      fold.apply(event);
      if (fold.pending < options.maxEvents && fold.dirty < options.maxRows) continue;
      commit();
      await nextTurn();
      if (options.signal?.aborted) return;
    }
    commit(end);
  } catch (error) {
    // What came before the event that failed is sound.
    if (error instanceof ProjectionFailed) commit();
    throw error;
  } finally {
    fold.discard();
  }
}
