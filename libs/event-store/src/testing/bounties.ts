import Type from 'typebox';
import { defineEvent, type JsonObject, type Log, type NewEvent, randomIds, type StreamName } from '#kernel';
import type { Upcaster } from '../codec/upcasting.js';
import { type CodecStore, withCodec } from '../codec/with-codec.js';
import { collect, metadata } from '../conformance/events.js';
import { createMemoryKeyRing } from '../keys/memory-key-ring.js';
import { createMemoryStore, type MemoryStore } from '../memory/memory-store.js';

export const Posted = defineEvent(
  'bounty.posted.v2',
  Type.Object({
    poster: Type.String(),
    content: Type.Object({ title: Type.String(), tags: Type.Array(Type.String()), mature: Type.Boolean() }),
    reviewer: Type.Optional(Type.String()),
    remark: Type.Optional(Type.String()),
  }),
  [
    { fields: ['content.title', 'content.tags.*'], subject: 'poster' },
    { fields: ['remark'], subject: 'reviewer' },
  ],
);
export const Closed = defineEvent('bounty.closed.v1', Type.Object({ reason: Type.String({ maxLength: 20 }) }));
export const Coded = defineEvent(
  'bounty.coded.v1',
  Type.Object({ who: Type.String(), code: Type.String({ maxLength: 4 }) }),
  [{ fields: ['code'], subject: 'who' }],
);
export const definitions = [Posted, Closed, Coded];

export const titled: Upcaster = {
  from: 'bounty.posted.v1',
  to: 'bounty.posted.v2',
  upcast: ({ title, poster }) => ({ poster, content: { title, tags: [], mature: false } }),
};
export const PostedV1 = defineEvent('bounty.posted.v1', Type.Object({ poster: Type.String(), title: Type.String() }), [
  { fields: ['title'], subject: 'poster' },
]);

export const event = (type: string, data: JsonObject): NewEvent => ({ id: randomIds.next(), type, data, metadata });
export const posted = (poster: string, title: string, more: JsonObject = {}) =>
  event(Posted.type, { poster, content: { title, tags: ['one', 'two'], mature: true }, ...more });

export interface CodecHouse {
  readonly raw: MemoryStore;
  readonly keys: ReturnType<typeof createMemoryKeyRing>;
  readonly store: CodecStore;
}

/** A store behind a codec, all in memory. */
export function codecHouse(): CodecHouse {
  const raw = createMemoryStore();
  const keys = createMemoryKeyRing();
  return { raw, keys, store: withCodec(raw, { definitions, upcasters: [titled], keys }) };
}

export async function dataOf(from: Pick<Log, 'readStream'>, stream: StreamName): Promise<JsonObject[]> {
  return (await collect(from.readStream(stream))).map((read) => read.data);
}
