import { type AccessKeyEvent, accessKeyEvents, type KeyRole } from '#domain';
import type { EventStore } from '#event-store';
import { idOf, type Timestamp } from '#kernel';

export interface KeyListing {
  readonly id: string;
  readonly role: KeyRole;
  readonly name: string;
  readonly subject: string;
  readonly createdAt: Timestamp;
  readonly revokedAt?: Timestamp;
}

/** The keys of a marketplace in the order they were made. Read from the log, so that it is true however far the read models are. */
export async function keysIn(store: EventStore, marketplace: string): Promise<KeyListing[]> {
  const keys = new Map<string, KeyListing>();
  const types = accessKeyEvents.map(({ type }) => type);
  for await (const recorded of store.readAll({ filter: { types } })) {
    if (recorded.metadata.marketplace !== marketplace) continue;
    const id = idOf(recorded.stream);
    const { recordedAt } = recorded.metadata;
    const event = recorded as unknown as AccessKeyEvent;
    if (event.type === 'key.created.v1') {
      const { role, name, subject } = event.data;
      keys.set(id, { id, role, name, subject, createdAt: recordedAt });
    } else {
      const key = keys.get(id);
      if (key) keys.set(id, { ...key, revokedAt: recordedAt });
    }
  }
  return [...keys.values()];
}
