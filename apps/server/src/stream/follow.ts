import { setTimeout } from 'node:timers/promises';
import { KeyRevoked } from '#domain';
import { type EventStore, encodeToken } from '#event-store';
import { type Position, streamName } from '#kernel';
import type { CallerIdentity } from '../edge/caller.js';
import { typesFor } from './table.js';
import { tell } from './told.js';

export interface Following {
  /** The undecrypted view: nothing on a stream needs a key. */
  readonly store: EventStore;
  readonly caller: CallerIdentity;
  readonly after: Position;
  readonly heartbeatMs: number;
  readonly signal: AbortSignal;
}

/**
 * What goes over the wire to one reader, piece by piece, each made when the one before was taken. Every event carries the token of its own
 * place, so that whoever comes back with the last one they got goes on right behind it. Ends when the key is revoked.
 */
export async function* follow({ store, caller, after, heartbeatMs, signal }: Following): AsyncGenerator<string> {
  const token = (position: Position) => encodeToken(store.epoch, position);
  // A revocation wakes the stream of that very key, too.
  const filter = { types: [...typesFor(caller.role), KeyRevoked.type] };
  const messages = store.subscribe({ after, filter, signal })[Symbol.asyncIterator]();
  let passed = after;
  yield `retry: ${RETRY_MS}\nid: ${token(after)}\nevent: stream.opened\ndata: {"type":"stream.opened"}\n\n`;
  let next = messages.next();
  while (!signal.aborted) {
    const message = await withinTime(next, heartbeatMs, signal);
    if (signal.aborted || !(await isValid(store, caller))) return;
    if (message === 'nothing') {
      // Moves the reader's place on past what was not theirs to see.
      yield `: heartbeat\nid: ${token(passed)}\n\n`;
      continue;
    }
    if (message.done) return;
    next = messages.next();
    if (message.value.kind === 'caught-up') {
      passed = message.value.position;
      continue;
    }
    const { event } = message.value;
    passed = event.position;
    const told = tell(event, caller);
    if (told) yield `id: ${token(passed)}\nevent: ${told.type}\ndata: ${JSON.stringify(told.data)}\n\n`;
  }
}

/** How long a reader that lost its connection waits before it comes back. */
const RETRY_MS = 2_000;

async function isValid(store: EventStore, { keyId }: CallerIdentity): Promise<boolean> {
  for await (const event of store.readStream(streamName('key', keyId), { from: 1 }))
    if (event.type === KeyRevoked.type) return false;
  return true;
}

/** What the promise gives, or `nothing` when the time is up or the signal aborts. The promise goes on and can be waited for again. */
async function withinTime<T>(promise: Promise<T>, ms: number, signal: AbortSignal): Promise<T | 'nothing'> {
  const enough = new AbortController();
  const timeUp = setTimeout(ms, 'nothing' as const, { signal: AbortSignal.any([signal, enough.signal]) });
  try {
    return await Promise.race([promise, timeUp.catch(() => 'nothing' as const)]);
  } finally {
    enough.abort();
  }
}
