import type { ReadableStore } from './advance.js';
import type { ReadModels } from './read-models.js';

const RETRY_AFTER_MS = 1_000;
const SQLITE_FULL = 13;

/**
 * Follows until `signal` aborts or the store closes, and waits where the disk is full: nothing of the batch was kept, and with
 * room again it is read once more. `health` says meanwhile what is in the way.
 * @throws as `follow`, for everything else.
 */
export async function keepFollowing(
  readModels: ReadModels,
  store: ReadableStore,
  signal: AbortSignal,
  retryAfterMs = RETRY_AFTER_MS,
): Promise<void> {
  while (!signal.aborted) {
    try {
      return await readModels.follow(store, signal);
    } catch (error) {
      if (!wantsRoom(error)) throw error;
      await pause(retryAfterMs, signal);
    }
  }
}

/** By what an error carries: Node's own come from another realm under a test runner, where `instanceof` fails. */
function wantsRoom(error: unknown): boolean {
  const { errcode, code } = (error ?? {}) as { errcode?: unknown; code?: unknown };
  return code === 'ENOSPC' || (typeof errcode === 'number' && (errcode & 0xff) === SQLITE_FULL);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
