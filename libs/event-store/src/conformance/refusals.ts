import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#kernel';
import { EventTooLarge, InvalidAppend, Unserialisable } from '../errors.js';
import { appendTo, collect, freshStream, happened, numbered, rejection, write } from './events.js';
import type { Subject } from './subject.js';

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

const UNSERIALISABLE: Readonly<Record<string, unknown>> = {
  'a function': { f: () => 1 },
  'a symbol': { s: Symbol('s') },
  'a BigInt': { n: 1n },
  NaN: { n: Number.NaN },
  Infinity: { list: [1, Number.POSITIVE_INFINITY] },
  'negative zero': { n: -0 },
  'a hole in a list': { list: [1, undefined] },
  'a Date': { at: new Date(0) },
  'a Map': { map: new Map() },
  'a cycle': cycle,
  'a list for data': [],
};

export function describeRefusals(subject: Subject): void {
  describe('data that cannot be stored faithfully is refused at once', () => {
    for (const [name, data] of Object.entries(UNSERIALISABLE))
      it(name, async () => {
        const { store } = subject;
        const [stream, other] = [freshStream(), freshStream()];
        const error = await rejection(
          store.append({
            writes: [write(other, 'any', happened()), write(stream, 'any', happened(data as JsonObject))],
          }),
        );
        // A store behind a codec may see first that it does not fit the definition.
        if (!Array.isArray(data)) expect(error).toBeInstanceOf(Unserialisable);
        expect(await store.streamHead(other)).toBe('no-stream');
        await appendTo(store, stream, 'no-stream', [happened()]);
      });

    it('a property that is undefined is left out', async () => {
      const { store } = subject;
      const stream = freshStream();
      await appendTo(store, stream, 'any', [happened({ a: undefined, b: { c: undefined, d: null } })]);
      const [event] = await collect(store.readStream(stream));
      expect(Object.keys(event?.data ?? {})).toEqual(['b']);
      expect(event?.data.b).toStrictEqual({ d: null });
    });
  });

  it('an oversized event is refused with its size and the limit', async () => {
    const { store, house } = subject;
    const stream = freshStream();
    const big = happened({ text: 'ü'.repeat(house.maxEventBytes / 2) });
    const error = await rejection(appendTo(store, stream, 'any', [happened(), big]));
    expect(error).toBeInstanceOf(EventTooLarge);
    expect(error).toMatchObject({ limit: house.maxEventBytes });
    expect((error as EventTooLarge).bytes).toBeGreaterThan(house.maxEventBytes);
    expect(await store.streamHead(stream)).toBe('no-stream');
    const fits = happened({ text: 'x'.repeat(house.maxEventBytes - 1000) });
    await appendTo(store, stream, 'any', [fits]);
    expect((await collect(store.readStream(stream))).map((event) => event.data)).toEqual([fits.data]);
  });

  it('a malformed request is refused', async () => {
    const { store } = subject;
    const stream = freshStream();
    const [event] = [happened()];
    const malformed = {
      'nothing to write': { writes: [] },
      'no events': { writes: [write(stream, 'any')] },
      'a stream written twice': { writes: [write(stream, 'any', happened()), write(stream, 'any', happened())] },
      'a stream written and checked': {
        writes: [write(stream, 'any', happened())],
        checks: [{ stream, expected: 'no-stream' as const }],
      },
      'an id twice': { writes: [write(stream, 'any', event, event)] },
      'an id that is no UUID': { writes: [write(stream, 'any', { ...event, id: 'one' })] },
      'an id in capitals': { writes: [write(stream, 'any', { ...event, id: event.id.toUpperCase() })] },
      'a stream without a category': { writes: [write('thing', 'any', event)] },
      'a stream name with a space': { writes: [write('thing-a b', 'any', event)] },
      'a stream name without end': { writes: [write(`thing-${'a'.repeat(300)}`, 'any', event)] },
      'a negative revision': { writes: [write(stream, -1, event)] },
      'half a revision': { writes: [write(stream, 0.5, event)] },
      'an unknown word': { writes: [write(stream, 'exists' as 'any', event)] },
    };
    for (const [name, request] of Object.entries(malformed)) {
      const error = await rejection(store.append(request));
      expect({ name, refused: error instanceof InvalidAppend }).toEqual({ name, refused: true });
    }
    expect(await store.streamHead(stream)).toBe('no-stream');
    await appendTo(store, stream, 'no-stream', numbered(1));
  });
}
