import type { EventStore } from '#event-store';
import { type EventRef, fold, idOf, type RecordedEvent, type Timestamp } from '#kernel';
import { type ProcessEvent, ProcessParked, processInstance } from '#subscriptions';

export interface ParkedInstance {
  readonly instance: string;
  readonly marketplace: string;
  /** When it was parked, or last tried again in vain. */
  readonly since: Timestamp;
  readonly cause: EventRef & { readonly type: string };
  readonly error: { readonly name: string; readonly message: string };
  readonly attempts: number;
  readonly queued: number;
}

/** What is parked now, the longest first. Read from the log, so that it is true however far the read models are. */
export async function parkedInstances(store: EventStore): Promise<ParkedInstance[]> {
  const ever = new Map<string, RecordedEvent>();
  for await (const event of store.readAll({ filter: { types: [ProcessParked.type] } })) {
    ever.delete(event.stream);
    ever.set(event.stream, event);
  }
  const parked: ParkedInstance[] = [];
  for (const [stream, last] of ever) {
    const events = (await Array.fromAsync(store.readStream(stream))) as unknown as ProcessEvent[];
    const state = fold(processInstance, events);
    if (!state.parked) continue;
    const { error } = last.data as { error: ParkedInstance['error'] };
    const { marketplace, recordedAt } = last.metadata;
    const { cause, attempts, queue } = state.parked;
    parked.push({
      instance: idOf(stream),
      marketplace,
      since: recordedAt,
      cause,
      error,
      attempts,
      queued: queue.length,
    });
  }
  return parked;
}
