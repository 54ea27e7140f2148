import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes piece by piece and waits for the reader in between: what they have not taken is never more than their connection holds. One that takes
 * nothing for `patienceMs` is cut off.
 */
export async function deliver(
  pieces: AsyncIterable<string>,
  to: Writable,
  patienceMs: number,
): Promise<'ended' | 'too-slow' | 'gone'> {
  for await (const piece of pieces) {
    if (to.destroyed) return 'gone';
    if (to.write(piece)) continue;
    const drained = await drain(to, patienceMs);
    if (drained !== 'drained') {
      to.destroy();
      return drained;
    }
  }
  to.end();
  return 'ended';
}

async function drain(to: Writable, patienceMs: number): Promise<'drained' | 'too-slow' | 'gone'> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patienceMs);
  try {
    const { signal } = waiting;
    const closed = once(to, 'close', { signal }).then(() => 'gone' as const);
    return await Promise.race([once(to, 'drain', { signal }).then(() => 'drained' as const), closed]);
  } catch {
    return to.destroyed ? 'gone' : 'too-slow';
  } finally {
    clearTimeout(timer);
    waiting.abort();
  }
}
