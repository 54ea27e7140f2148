import { describe, expect, it } from '@jest/globals';
import type { JsonObject, Metadata } from '#kernel';
import { appendTo, collect, freshStream, happened, NOTED, noted } from './events.js';
import type { Subject } from './subject.js';

const ODD_TEXTS: readonly string[] = [
  '',
  'null \u0000 byte',
  '\ud83d\udc69\u200d\ud83d\udd2c',
  'e\u0301 \u00e9',
  '\ud800 alone',
  '\u202ertl\u202c',
  '\u2028\u2029',
  '"\\\n\t\u007f',
  '\ufeffbom',
  '[erased]',
];

export function describeRoundTrip(subject: Subject): void {
  describe('what is read is what was written', () => {
    it('id, type, data and all metadata', async () => {
      const { store } = subject;
      const stream = freshStream();
      const metadata: Metadata = {
        recordedAt: '2026-03-01T10:20:30.456Z',
        actor: { role: 'moderator', id: '7c1f' },
        marketplace: 'm2',
        correlation: 'c',
        causation: 'request-1@0',
        schema: 1,
      };
      const event = { ...happened({ n: 1 }), metadata };
      const { position } = await appendTo(store, stream, 'any', [event]);
      expect(await collect(store.readStream(stream))).toStrictEqual([{ ...event, stream, revision: 0, position }]);
    });

    it('every kind of JSON value, in its order', async () => {
      const { store } = subject;
      const data: JsonObject = {
        z: [null, true, false, 0, -1.5, 1e300, 5e-324, Number.MAX_SAFE_INTEGER, [], {}, [[['deep']]]],
        a: { constructor: 'c', ['__proto__']: 'p', '': 'empty', 'a.b': 'dot' },
        2: 'number-like',
      };
      const stream = freshStream();
      await appendTo(store, stream, 'any', [happened(data)]);
      const [event] = await collect(store.readStream(stream));
      expect(JSON.stringify(event?.data)).toBe(JSON.stringify(data));
    });

    it('odd texts', async () => {
      const { store } = subject;
      const stream = freshStream();
      await appendTo(store, stream, 'any', [
        happened({ texts: ODD_TEXTS, keys: Object.fromEntries(ODD_TEXTS.map((text) => [text, 1])) }),
        ...ODD_TEXTS.map((text) => noted(text)),
      ]);
      const [first, ...rest] = await collect(store.readStream(stream));
      expect(first?.data.texts).toEqual(ODD_TEXTS);
      expect(Object.keys((first?.data.keys as JsonObject) ?? {})).toEqual(ODD_TEXTS);
      expect(rest.map((event) => event.data.note)).toEqual(ODD_TEXTS);
      expect(rest.map((event) => event.type)).toEqual(ODD_TEXTS.map(() => NOTED));
    });

    it('what was written cannot be changed through what was passed in or read', async () => {
      const { store } = subject;
      const stream = freshStream();
      const data = { list: [1] };
      await appendTo(store, stream, 'any', [happened(data)]);
      data.list.push(2);
      const [read] = await collect(store.readStream(stream));
      expect(read?.data).toEqual({ list: [1] });
      try {
        Object.assign(read?.data ?? {}, { list: [] });
      } catch {
        // Or it refuses to be changed.
      }
      const [again] = await collect(store.readStream(stream));
      expect(again?.data).toEqual({ list: [1] });
    });
  });
}
