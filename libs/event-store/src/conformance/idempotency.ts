import { describe, expect, it } from '@jest/globals';
import { type AppendRequest, type Expected, WrongExpectedRevision } from '#kernel';
import { EventIdReused } from '../errors.js';
import { appendTo, collect, freshStream, happened, numbered, rejection, write } from './events.js';
import type { Subject } from './subject.js';

export function describeIdempotency(subject: Subject): void {
  describe('appending the same events again', () => {
    for (const expected of [1, 'any', 'stream-exists'] as const satisfies readonly Expected[])
      it(`succeeds with the first answer and stores nothing twice (expected "${expected}")`, async () => {
        const { store } = subject;
        const stream = freshStream();
        await appendTo(store, stream, 'no-stream', numbered(2));
        const request = { writes: [write(stream, expected, ...numbered(2, 2))] };
        const first = await store.append(request);
        await appendTo(store, stream, 3, numbered(1, 4));
        expect(await store.append(request)).toEqual({ ...first, alreadyStored: true });
        expect(await collect(store.readStream(stream))).toHaveLength(5);
      });

    it('succeeds for a new stream', async () => {
      const { store } = subject;
      const stream = freshStream();
      const events = numbered(3);
      const first = await appendTo(store, stream, 'no-stream', events);
      expect(await appendTo(store, stream, 'no-stream', events)).toEqual({ ...first, alreadyStored: true });
    });

    it('succeeds over several streams, even if a checked stream has moved since', async () => {
      const { store } = subject;
      const [a, b, checked] = [freshStream(), freshStream(), freshStream()];
      await appendTo(store, checked, 'no-stream', numbered(1));
      const request: AppendRequest = {
        writes: [write(a, 'no-stream', ...numbered(2)), write(b, 'any', happened())],
        checks: [{ stream: checked, expected: 0 }],
      };
      const first = await store.append(request);
      await appendTo(store, checked, 0, numbered(1));
      expect(await store.append(request)).toEqual({ ...first, alreadyStored: true });
      expect(await store.streamHead(a)).toBe(1);
      expect(await store.streamHead(b)).toBe(0);
    });

    it('succeeds when both are under way at once', async () => {
      const { store } = subject;
      const stream = freshStream();
      const events = numbered(2);
      const answers = await Promise.all([1, 2, 3].map(() => appendTo(store, stream, 'no-stream', events)));
      expect(answers.filter((answer) => !answer.alreadyStored)).toHaveLength(1);
      expect(new Set(answers.map((answer) => answer.position)).size).toBe(1);
      expect(await store.streamHead(stream)).toBe(1);
    });

    it('other ids at that place are a conflict', async () => {
      const { store } = subject;
      const stream = freshStream();
      await appendTo(store, stream, 'no-stream', numbered(2));
      const error = await rejection(appendTo(store, stream, 'no-stream', numbered(2)));
      expect(error).toBeInstanceOf(WrongExpectedRevision);
      expect(error).toMatchObject({ mismatches: [{ stream, expected: 'no-stream', actual: 1 }] });
    });
  });

  describe('an event id used at another place is refused', () => {
    it('in another stream', async () => {
      const { store } = subject;
      const [event] = numbered(1);
      if (!event) return;
      await appendTo(store, freshStream(), 'no-stream', [event]);
      for (const expected of ['no-stream', 'any'] as const) {
        const other = freshStream();
        const error = await rejection(appendTo(store, other, expected, [happened(), event]));
        expect(error).toBeInstanceOf(EventIdReused);
        expect(error).toMatchObject({ id: event.id });
        expect(await store.streamHead(other)).toBe('no-stream');
      }
    });

    it('at another revision', async () => {
      const { store } = subject;
      const stream = freshStream();
      const events = numbered(2);
      await appendTo(store, stream, 'no-stream', events);
      expect(await rejection(appendTo(store, stream, 1, events))).toBeInstanceOf(EventIdReused);
      expect(await rejection(appendTo(store, stream, 'any', events.toReversed()))).toBeInstanceOf(EventIdReused);
      expect(await store.streamHead(stream)).toBe(1);
    });

    it('when only some of the events are there', async () => {
      const { store } = subject;
      const stream = freshStream();
      const events = numbered(2);
      await appendTo(store, stream, 'no-stream', events);
      const error = await rejection(appendTo(store, stream, 'no-stream', [...events, happened()]));
      expect(error).toBeInstanceOf(EventIdReused);
      expect(await store.streamHead(stream)).toBe(1);
    });

    it('when one of two streams has them and the other has not', async () => {
      const { store } = subject;
      const [a, b] = [freshStream(), freshStream()];
      const [first, second] = [happened(), happened()];
      await appendTo(store, a, 'no-stream', [first]);
      const both = { writes: [write(a, 'no-stream', first), write(b, 'no-stream', second)] };
      expect(await rejection(store.append(both))).toBeInstanceOf(EventIdReused);
      expect(await store.streamHead(b)).toBe('no-stream');
    });

    it('as the first event of a stream that had to exist', async () => {
      const { store } = subject;
      const stream = freshStream();
      const events = numbered(1);
      await appendTo(store, stream, 'no-stream', events);
      expect(await rejection(appendTo(store, stream, 'stream-exists', events))).toBeInstanceOf(EventIdReused);
    });
  });
}
