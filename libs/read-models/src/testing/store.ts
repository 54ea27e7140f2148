import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Type from 'typebox';
import { domainEvents } from '#domain';
import { type CodecStore, createMemoryKeyRing, createMemoryStore, type EventStore, withCodec } from '#event-store';
import { type AppendRequest, defineEvent } from '#kernel';

/** The events of processes that are read here, of any shape: a projection of what goes wrong must not itself go wrong. */
const processEvents = [
  'process.parked.v1',
  'process.queued.v1',
  'process.retry-requested.v1',
  'process.resumed.v1',
].map((type) => defineEvent(type, Type.Object({}, { additionalProperties: true })));

export interface TestStore {
  readonly raw: EventStore;
  readonly store: CodecStore;
  readonly keys: ReturnType<typeof createMemoryKeyRing>;
}

/** A store that knows every event the read models read. */
export function testStore(raw: EventStore = createMemoryStore()): TestStore {
  const keys = createMemoryKeyRing();
  const definitions = [...domainEvents, ...processEvents];
  return { raw, keys, store: withCodec(raw, { definitions, keys }) };
}

export async function appendAll(store: EventStore, appends: readonly AppendRequest[]): Promise<void> {
  for (const request of appends) await store.append(request);
}

const folders: string[] = [];

export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'holdfast-read-models-'));
  folders.push(made);
  return made;
}

export function removeFolders(): void {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
}

/** Everything in the folder's files, for looking for what must not be there. */
export function bytesIn(directory: string): Buffer {
  return Buffer.concat(readdirSync(directory).map((name) => readFileSync(join(directory, name))));
}
