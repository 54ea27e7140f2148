import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ReadStreamOptions, StreamName } from '#kernel';
import { appendTo, collect, freshStream } from '../conformance/events.js';
import { createMemoryKeyRing } from '../keys/memory-key-ring.js';
import { createMemoryStore } from '../memory/memory-store.js';
import { dataOf, definitions, posted } from '../testing/bounties.js';
import { type CodecStore, withCodec } from './with-codec.js';

let keys: ReturnType<typeof createMemoryKeyRing>;
let store: CodecStore;
let stream: StreamName;
/** The revisions from which the store below was read. */
let readFrom: (number | undefined)[];

beforeEach(async () => {
  keys = createMemoryKeyRing();
  const raw = createMemoryStore();
  const readStream = raw.readStream.bind(raw);
  readFrom = [];
  raw.readStream = (name: StreamName, options?: ReadStreamOptions) => {
    readFrom.push(options?.from);
    return readStream(name, options);
  };
  store = withCodec(raw, { definitions, keys });
  stream = freshStream();
  await appendTo(store, stream, 'no-stream', [posted('p1', 'first')]);
});

const titles = async () =>
  (await dataOf(store, stream)).map((data) => (data as unknown as { content: { title: string } }).content.title);

it('reads only what is new of a stream it has read before', async () => {
  expect(await titles()).toEqual(['first']);
  await appendTo(store, stream, 0, [posted('p1', 'second')]);
  expect(await titles()).toEqual(['first', 'second']);
  expect(await titles()).toEqual(['first', 'second']);
  expect(readFrom).toEqual([0, 1, 2]);
});

it('gives the revisions that are asked for', async () => {
  await appendTo(store, stream, 0, [posted('p1', 'second')]);
  await titles();
  const revisions = async (options: ReadStreamOptions) =>
    (await collect(store.readStream(stream, options))).map(({ revision }) => revision);
  expect(await revisions({ from: 1 })).toEqual([1]);
  expect(await revisions({ from: 5 })).toEqual([]);
  expect(await revisions({ direction: 'backwards' })).toEqual([1, 0]);
  expect(await revisions({ limit: 1 })).toEqual([0]);
});

describe('once a key is destroyed', () => {
  it('nothing that it had opened is read any more', async () => {
    expect(await titles()).toEqual(['first']);
    await keys.destroy('m1/p1');
    expect(await titles()).toEqual(['[erased]']);
  });

  it('also what was being read at that moment is not remembered', async () => {
    const reading = store.readStream(stream)[Symbol.asyncIterator]();
    await reading.next();
    await keys.destroy('m1/p1');
    await dataOf(store, freshStream());
    expect((await reading.next()).done).toBe(true);
    expect(await titles()).toEqual(['[erased]']);
  });
});
