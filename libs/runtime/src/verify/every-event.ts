import type { EventStore } from '#event-store';
import type { Position, RecordedEvent } from '#kernel';
import { messageOf } from './log-check.js';

export type Read =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  /** `raw` is absent when not even the row can be read. */
  | { readonly kind: 'unreadable'; readonly after: Position; readonly raw?: RecordedEvent; readonly reason: string };

/** Every event up to `end`, in order; what cannot be read is named and passed over. */
export async function* everyEvent(decoded: EventStore, raw: EventStore, end: Position): AsyncGenerator<Read> {
  let after = 0n;
  while (after < end) {
    try {
      for await (const event of decoded.readAll({ after })) {
        if (event.position > end) return;
        after = event.position;
        yield { kind: 'event', event };
      }
      return;
    } catch (error) {
      // A page is read at once: what fails may lie further on, and is found by reading one by one.
      const next = await oneByOne(decoded, raw, after, error);
      for (const read of next) yield read;
      const last = next.at(-1);
      if (!last) return;
      after = last.kind === 'event' ? last.event.position : (last.raw?.position ?? last.after + 1n);
    }
  }
}

/** The events from `after` on, up to and including the first that cannot be read. */
async function oneByOne(decoded: EventStore, raw: EventStore, after: Position, error: unknown): Promise<Read[]> {
  const reads: Read[] = [];
  let at = after;
  for (;;) {
    try {
      const event = await first(decoded, at);
      // It can be read now: whatever failed has passed.
      if (!event) return reads;
      reads.push({ kind: 'event', event });
      at = event.position;
      if (reads.length >= 500) return reads;
    } catch (found) {
      const row = await first(raw, at).catch(() => undefined);
      reads.push({ kind: 'unreadable', after: at, raw: row, reason: messageOf(found ?? error) });
      return reads;
    }
  }
}

async function first(store: EventStore, after: Position): Promise<RecordedEvent | undefined> {
  for await (const event of store.readAll({ after, limit: 1 })) return event;
  return undefined;
}
