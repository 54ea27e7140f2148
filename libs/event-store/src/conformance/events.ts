import { randomUUID } from 'node:crypto';
import Type from 'typebox';
import {
  type AppendResult,
  type Check,
  defineEvent,
  ENVELOPE_SCHEMA,
  type Expected,
  type JsonObject,
  type Metadata,
  type NewEvent,
  randomIds,
  type StreamName,
  streamName,
  type Write,
} from '#kernel';
import type { AnyDefinition } from '../codec/codec.js';
import type { EventStore } from '../port.js';

export const HAPPENED = 'thing.happened.v1';
export const NOTED = 'thing.noted.v1';

/** Every event type of the suite, for stores behind a codec. */
export const conformanceDefinitions: readonly AnyDefinition[] = [
  defineEvent(HAPPENED, Type.Object({}, { additionalProperties: true })),
  defineEvent(NOTED, Type.Object({ who: Type.String(), note: Type.String() }), [{ fields: ['note'], subject: 'who' }]),
];

export const metadata: Metadata = {
  recordedAt: '2026-01-01T00:00:00.000Z',
  actor: { role: 'frontend', id: 'suite' },
  marketplace: 'm1',
  correlation: 'case',
  schema: ENVELOPE_SCHEMA,
};

export function happened(data: JsonObject = {}): NewEvent {
  return { id: randomIds.next(), type: HAPPENED, data, metadata };
}

export function noted(note: string, who: string = randomUUID()): NewEvent {
  return { id: randomIds.next(), type: NOTED, data: { who, note }, metadata };
}

/** Numbered events: `n` is the number. */
export function numbered(count: number, from = 0): NewEvent[] {
  return Array.from({ length: count }, (_, i) => happened({ n: from + i }));
}

/** A stream that nobody has used. */
export function freshStream(category = 'thing'): StreamName {
  return streamName(category, randomUUID());
}

export function write(stream: StreamName, expected: Expected, ...events: readonly NewEvent[]): Write {
  return { stream, expected, events };
}

export function appendTo(
  store: EventStore,
  stream: StreamName,
  expected: Expected,
  events: readonly NewEvent[],
  checks: readonly Check[] = [],
): Promise<AppendResult> {
  return store.append({ writes: [{ stream, expected, events }], checks });
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The error a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It was expected to be refused, and was not.');
}
