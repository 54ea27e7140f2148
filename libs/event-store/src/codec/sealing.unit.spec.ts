import { beforeEach, describe, expect, it } from '@jest/globals';
import { type NewEvent, randomIds, type StreamName } from '#kernel';
import { appendTo, collect, freshStream, rejection } from '../conformance/events.js';
import { UnreadableEvent } from '../errors.js';
import { createMemoryStore } from '../memory/memory-store.js';
import { type CodecHouse, codecHouse, dataOf, definitions, PostedV1, posted } from '../testing/bounties.js';
import { withCodec } from './with-codec.js';

let { raw, keys, store }: CodecHouse = codecHouse();
beforeEach(() => {
  ({ raw, keys, store } = codecHouse());
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
