import type { ReadableStore } from './advance.js';
import { ProjectionFailed } from './errors.js';
import type { Fold } from './fold.js';

/** Small enough that queries and appends beside it hardly notice. */
const MAX_EVENTS = 256;

/**
 * Folds what comes, live, until `signal` aborts or the store closes. A batch ends where the subscription has nothing more to
 * give, so that a lone event is visible at once.
 * @throws ProjectionFailed, CheckpointMoved, and whatever the store throws; what came before is committed.
 */
export async function follow(
  fold: Fold,
  store: ReadableStore,
  signal: AbortSignal | undefined,
  onCommit: () => void,
): Promise<void> {
  const { position: after } = fold.checkpoint;
  try {
    for await (const message of store.subscribe({ after, filter: { types: fold.types }, signal })) {
      if (message.kind === 'event') fold.apply(message.event);
      if (message.kind === 'event' && fold.pending < MAX_EVENTS) continue;
      fold.commit(message.kind === 'caught-up' ? message.position : undefined);
      onCommit();
    }
  } catch (error) {
    // What came before the event that failed is sound.
    if (error instanceof ProjectionFailed) fold.commit();
    throw error;
  } finally {
    fold.discard();
  }
}
