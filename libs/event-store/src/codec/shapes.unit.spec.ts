import { beforeEach, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '#kernel';
import { appendTo, collect, freshStream, rejection } from '../conformance/events.js';
import { EventMisfit, UnreadableEvent } from '../errors.js';
import { Closed, type CodecHouse, Coded, codecHouse, dataOf, event, Posted, PostedV1 } from '../testing/bounties.js';
import { withCodec } from './with-codec.js';

let { raw, keys, store }: CodecHouse = codecHouse();
beforeEach(() => {
  ({ raw, keys, store } = codecHouse());
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
