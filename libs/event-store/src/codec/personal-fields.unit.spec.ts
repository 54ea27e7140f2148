import { beforeEach, describe, expect, it } from '@jest/globals';
import { appendTo, collect, freshStream, metadata, rejection } from '../conformance/events.js';
import { SubjectErased, UnreadableEvent } from '../errors.js';
import { Closed, type CodecHouse, codecHouse, dataOf, event, posted } from '../testing/bounties.js';

let { raw, keys, store }: CodecHouse = codecHouse();
beforeEach(() => {
  ({ raw, keys, store } = codecHouse());
});

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
