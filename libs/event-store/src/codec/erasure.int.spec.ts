import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Type from 'typebox';
import { defineEvent, type JsonObject, type NewEvent, randomIds, type StreamName } from '#kernel';
import { appendTo, collect, freshStream, metadata, rejection } from '../conformance/events.js';
import { EventMisfit, SubjectErased, UnreadableEvent } from '../errors.js';
import { createMemoryKeyRing } from '../keys/memory-key-ring.js';
import { openKeyRing } from '../keys/sqlite-key-ring.js';
import { createMemoryStore, type MemoryStore } from '../memory/memory-store.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';
import { temporaryFolder } from '../testing/folder.js';
import type { Upcaster } from './upcasting.js';
import { type CodecStore, withCodec } from './with-codec.js';

const Posted = defineEvent(
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
const Closed = defineEvent('bounty.closed.v1', Type.Object({ reason: Type.String({ maxLength: 20 }) }));
const Coded = defineEvent('bounty.coded.v1', Type.Object({ who: Type.String(), code: Type.String({ maxLength: 4 }) }), [
  { fields: ['code'], subject: 'who' },
]);
const definitions = [Posted, Closed, Coded];

const titled: Upcaster = {
  from: 'bounty.posted.v1',
  to: 'bounty.posted.v2',
  upcast: ({ title, poster }) => ({ poster, content: { title, tags: [], mature: false } }),
};
const PostedV1 = defineEvent('bounty.posted.v1', Type.Object({ poster: Type.String(), title: Type.String() }), [
  { fields: ['title'], subject: 'poster' },
]);

const event = (type: string, data: JsonObject): NewEvent => ({ id: randomIds.next(), type, data, metadata });
const posted = (poster: string, title: string, more: JsonObject = {}) =>
  event(Posted.type, { poster, content: { title, tags: ['one', 'two'], mature: true }, ...more });

let raw: MemoryStore;
let keys: ReturnType<typeof createMemoryKeyRing>;
let store: CodecStore;
beforeEach(() => {
  raw = createMemoryStore();
  keys = createMemoryKeyRing();
  store = withCodec(raw, { definitions, upcasters: [titled], keys });
});

const dataOf = async (from: Pick<CodecStore, 'readStream'>, stream: StreamName) =>
  (await collect(from.readStream(stream))).map((read) => read.data);

describe('personal fields', () => {
  it('are whole for who has the key, and absent from what is stored', async () => {
    const stream = freshStream();
    const first = posted('p1', 'secret title', { reviewer: 'r1', remark: 'secret remark' });
    await appendTo(store, stream, 'any', [first]);
    expect(await dataOf(store, stream)).toEqual([first.data]);
    const [stored] = await collect(raw.readStream(stream));
    expect(JSON.stringify(stored?.data)).not.toContain('secret');
    expect(stored?.data).toMatchObject({
      content: { title: '[erased]', tags: ['[erased]', '[erased]'], mature: true },
    });
    expect(stored?.data.$sealed).toMatchObject([
      { subject: 'm1/p1', fields: ['content.title', 'content.tags.*'] },
      { subject: 'm1/r1', fields: ['remark'] },
    ]);
  });

  it('read [erased] without keys, in every way of reading', async () => {
    const stream = freshStream();
    await appendTo(store, stream, 'any', [posted('p1', 'secret')]);
    const erased = { poster: 'p1', content: { title: '[erased]', tags: ['[erased]', '[erased]'], mature: true } };
    keys.lose('m1/p1');
    expect(await dataOf(store.undecrypted, stream)).toEqual([erased]);
    expect((await collect(store.undecrypted.readAll())).map((read) => read.data)).toEqual([erased]);
    for await (const message of store.undecrypted.subscribe()) {
      expect(message.kind === 'event' && message.event.data).toEqual(erased);
      break;
    }
  });

  it('of a destroyed key read [erased]; those of others stay', async () => {
    const stream = freshStream();
    const first = posted('p1', 'secret', { reviewer: 'r1', remark: 'fine' });
    await appendTo(store, stream, 'any', [first, posted('p2', 'other')]);
    await keys.destroy('m1/p1');
    expect(await dataOf(store, stream)).toMatchObject([
      { poster: 'p1', content: { title: '[erased]', tags: ['[erased]', '[erased]'] }, remark: 'fine' },
      { poster: 'p2', content: { title: 'other', tags: ['one', 'two'] } },
    ]);
  });

  it('of a missing key are an error, never text', async () => {
    const stream = freshStream();
    await appendTo(store, stream, 'any', [posted('p1', 'secret')]);
    keys.lose('m1/p1');
    const error = await rejection(dataOf(store, stream));
    expect(error).toBeInstanceOf(UnreadableEvent);
    expect(String(error)).toContain(`${stream}@0 (bounty.posted.v2) cannot be read: the key of m1/p1 is missing`);
  });

  it('cannot be written any more for a destroyed subject', async () => {
    const stream = freshStream();
    await appendTo(store, stream, 'any', [posted('p1', 'secret')]);
    await keys.destroy('m1/p1');
    expect(await rejection(appendTo(store, stream, 0, [posted('p1', 'more')]))).toBeInstanceOf(SubjectErased);
    await appendTo(store, stream, 0, [event(Closed.type, { reason: 'done' })]);
    expect(await store.streamHead(stream)).toBe(1);
  });

  it('of one marketplace are not opened by the same id in another', async () => {
    const elsewhere = { ...posted('p1', 'secret'), metadata: { ...metadata, marketplace: 'm2' } };
    await appendTo(store, freshStream(), 'any', [posted('p1', 'here')]);
    const stream = freshStream();
    await appendTo(store, stream, 'any', [elsewhere]);
    await keys.destroy('m1/p1');
    expect(await dataOf(store, stream)).toMatchObject([{ content: { title: 'secret' } }]);
  });
});

describe('a box opens where it was put', () => {
  const SEALED_ELSEWHERE = /sealed fields were changed, or belong to another event/;

  /** What reading an altered copy of an honest event gives, as someone with access to the file could make it. */
  const readForged = async (alter: (stored: NewEvent) => NewEvent, into?: StreamName) => {
    const honest = freshStream();
    await appendTo(store, honest, 'any', [posted('p1', 'secret')]);
    await appendTo(store, freshStream(), 'any', [posted('p2', 'other')]);
    const [stored] = await collect(raw.readStream(honest));
    if (!stored) throw new Error('nothing was stored');
    const { id, type, data, metadata: own } = alter(stored);
    const copy = createMemoryStore();
    await appendTo(copy, into ?? honest, 'any', [{ id, type, data, metadata: own }]);
    return dataOf(withCodec(copy, { definitions: [...definitions, PostedV1], keys }), into ?? honest);
  };
  const box = (stored: NewEvent) => (stored.data.$sealed as unknown as { box: string; fields: string[] }[])[0];
  const withBox = (stored: NewEvent, change: object): NewEvent => ({
    ...stored,
    data: { ...stored.data, $sealed: [{ ...box(stored), ...change }] as never },
  });
  const flipped = (text: string, at: number) => {
    const bytes = Buffer.from(text, 'base64');
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    return bytes.toString('base64');
  };

  it('unaltered', async () =>
    expect(await readForged((stored) => stored)).toMatchObject([{ content: { title: 'secret' } }]));

  const FORGERIES: readonly [string, (stored: NewEvent) => NewEvent, StreamName?][] = [
    ['in another stream', (stored) => stored, freshStream()],
    ['in another event', (stored) => ({ ...stored, id: randomIds.next() })],
    ['under another type', (stored) => ({ ...stored, type: PostedV1.type })],
    ['for another subject', (stored) => withBox(stored, { subject: 'm1/p2' })],
    ['for other fields', (stored) => withBox(stored, { fields: ['content.title'] })],
    ['when its nonce was changed', (stored) => withBox(stored, { box: flipped(box(stored)?.box ?? '', 0) })],
    ['when its tag was changed', (stored) => withBox(stored, { box: flipped(box(stored)?.box ?? '', 20) })],
    ['when its text was changed', (stored) => withBox(stored, { box: flipped(box(stored)?.box ?? '', 30) })],
    ['when it was emptied', (stored) => withBox(stored, { box: '' })],
  ];
  for (const [name, alter, into] of FORGERIES)
    it(`and not ${name}`, async () => {
      const error = await rejection(readForged(alter, into));
      expect(error).toBeInstanceOf(UnreadableEvent);
      expect(String(error)).toMatch(SEALED_ELSEWHERE);
    });

  it('and is refused where it is no box at all', async () => {
    for (const sealed of ['x', [1], [{ subject: 'm1/p1' }]]) {
      const error = await rejection(
        readForged((stored) => ({ ...stored, data: { ...stored.data, $sealed: sealed as never } })),
      );
      expect(error).toBeInstanceOf(UnreadableEvent);
    }
  });
});

describe('shapes', () => {
  it('a misfit, an unknown type and a reserved name are refused with the problems', async () => {
    const cases: [NewEvent, RegExp][] = [
      [event(Closed.type, { reason: 5 }), /\/reason must be string/],
      [event('bounty.unheard-of.v1', {}), /nothing here knows/],
      [event(Closed.type, { reason: 'x', $sealed: [] }), /reserved/],
      [
        event(Posted.type, { poster: '', content: { title: 't', tags: [], mature: false } }),
        /poster does not say whose/,
      ],
      [event(Coded.type, { who: 'p', code: 'ab' }), /lose its shape/],
    ];
    for (const [bad, problem] of cases) {
      const stream = freshStream();
      const error = await rejection(appendTo(store, stream, 'any', [bad]));
      expect(error).toBeInstanceOf(EventMisfit);
      expect(String(error)).toMatch(problem);
      expect(await store.streamHead(stream)).toBe('no-stream');
    }
  });

  it('what is stored and does not fit cannot be read', async () => {
    const [misfit, unknown] = [freshStream(), freshStream()];
    await appendTo(raw, misfit, 'any', [event(Closed.type, { reason: 5 })]);
    await appendTo(raw, unknown, 'any', [event('bounty.unheard-of.v1', {})]);
    expect(String(await rejection(dataOf(store, misfit)))).toMatch(/@0 \(bounty\.closed\.v1\).*must be string/);
    expect(String(await rejection(dataOf(store, unknown)))).toMatch(/nothing here knows/);
    expect(await rejection(dataOf(store.undecrypted, unknown))).toBeInstanceOf(UnreadableEvent);
  });

  it('an old event reads as the new one, with its personal texts and without; filters find it', async () => {
    const old = withCodec(raw, { definitions: [PostedV1], keys });
    const stream = freshStream();
    await appendTo(old, stream, 'any', [event(PostedV1.type, { poster: 'p1', title: 'long ago' })]);
    const now = { poster: 'p1', content: { title: 'long ago', tags: [], mature: false } };
    const read = await collect(store.readAll({ filter: { types: [Posted.type] } }));
    expect(read.map(({ type, data }) => ({ type, data }))).toEqual([{ type: Posted.type, data: now }]);
    await keys.destroy('m1/p1');
    const erased = { ...now, content: { ...now.content, title: '[erased]' } };
    expect(await dataOf(store, stream)).toEqual([erased]);
    expect(await dataOf(store.undecrypted, stream)).toEqual([erased]);
  });
});

describe('on disk', () => {
  const folder = { current: temporaryFolder() };
  beforeEach(() => {
    folder.current = temporaryFolder();
  });
  afterEach(() => folder.current.remove());

  it('no personal text and no key is in any file, before and after erasure; a new key is durable before its event', async () => {
    const path = folder.current.path('events.db');
    const masterKey = Buffer.alloc(32, 5);
    const ring = openKeyRing({ path: folder.current.path('keys.db'), masterKey });
    const durable = withCodec(await openSqliteStore({ path }), { definitions, keys: ring });
    const stream = freshStream();
    await appendTo(durable, stream, 'any', [posted('p1', 'canary-title-4711')]);
    const files = () =>
      Buffer.concat(readdirSync(dirname(path)).map((name) => readFileSync(folder.current.path(name))));
    const found = ring.lookup('m1/p1');
    if (found.state !== 'present') throw new Error('no key');
    expect(files().includes('canary-title')).toBe(false);
    expect(files().includes(found.key)).toBe(false);
    expect(files().includes('m1/p1')).toBe(true);
    const other = new DatabaseSync(folder.current.path('keys.db'), { readOnly: true });
    expect(other.prepare('SELECT subject FROM subjects').all()).toEqual([{ subject: 'm1/p1' }]);
    other.close();
    await ring.destroy('m1/p1');
    expect(await dataOf(durable, stream)).toMatchObject([{ content: { title: '[erased]' } }]);
    await durable.close();
    await ring.close();
    expect(files().includes('canary-title')).toBe(false);
  });
});

it('appends keep their order, also when some wait for a new key', async () => {
  const folder = temporaryFolder();
  const ring = openKeyRing({ path: folder.path('keys.db'), masterKey: Buffer.alloc(32, 5) });
  const ordered = withCodec(createMemoryStore(), { definitions, keys: ring });
  const stream = freshStream();
  const close = (n: number) => event(Closed.type, { reason: String(n) });
  await Promise.all([
    appendTo(ordered, stream, 'no-stream', [close(0)]),
    appendTo(ordered, stream, 0, [posted('new', 't')]),
    appendTo(ordered, stream, 1, [close(2)]),
    appendTo(ordered, stream, 2, [posted('newer', 't')]),
    appendTo(ordered, stream, 3, [close(4)]),
  ]);
  expect(await ordered.streamHead(stream)).toBe(4);
  await ring.close();
  folder.remove();
});
