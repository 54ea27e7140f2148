import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevision } from '#kernel';
import { EventIdReused } from '../errors.js';
import { appendTo, collect, freshStream, happened, numbered, rejection } from './events.js';
import type { Subject } from './subject.js';

export function describeConcurrency(subject: Subject): void {
  describe('concurrent appenders', () => {
    it('for each revision of a stream exactly one wins', async () => {
      const { store } = subject;
      const stream = freshStream();
      const rounds = 10;
      for (let round = 0; round < rounds; round++) {
        const expected = round === 0 ? 'no-stream' : round - 1;
        const results = await Promise.allSettled(
          Array.from({ length: 16 }, (_, n) => appendTo(store, stream, expected, [happened({ round, n })])),
        );
        const losers = results.filter((result) => result.status === 'rejected');
        expect(losers).toHaveLength(15);
        for (const { reason } of losers) expect(reason).toBeInstanceOf(WrongExpectedRevision);
      }
      const events = await collect(store.readStream(stream));
      expect(events.map((event) => event.data.round)).toEqual(Array.from({ length: rounds }, (_, i) => i));
    });

    it('one that is refused harms no other', async () => {
      const { store } = subject;
      const used = happened();
      await appendTo(store, freshStream(), 'no-stream', [used]);
      const streams = Array.from({ length: 20 }, () => freshStream());
      const [reused, late] = [freshStream(), freshStream()];
      const good = streams.map((stream) => appendTo(store, stream, 'no-stream', numbered(2)));
      const bad = [
        rejection(appendTo(store, reused, 'no-stream', [happened(), used])),
        rejection(appendTo(store, late, 7, [happened()])),
      ];
      const more = streams.map((stream) => appendTo(store, stream, 1, numbered(1)));
      expect((await Promise.all(good)).map((answer) => answer.alreadyStored)).not.toContain(true);
      const errors = await Promise.all(bad);
      expect(errors[0]).toBeInstanceOf(EventIdReused);
      expect(errors[1]).toBeInstanceOf(WrongExpectedRevision);
      await Promise.all(more);
      for (const stream of streams) expect(await store.streamHead(stream)).toBe(2);
      expect(await store.streamHead(reused)).toBe('no-stream');
      expect(await store.streamHead(late)).toBe('no-stream');
    });

    it('of two that check each other’s stream, one wins', async () => {
      const { store } = subject;
      for (let round = 0; round < 20; round++) {
        const [a, b] = [freshStream(), freshStream()];
        const results = await Promise.allSettled([
          appendTo(store, a, 'no-stream', [happened()], [{ stream: b, expected: 'no-stream' }]),
          appendTo(store, b, 'no-stream', [happened()], [{ stream: a, expected: 'no-stream' }]),
        ]);
        expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
      }
    });

    it('nothing is lost among many', async () => {
      const { store } = subject;
      const start = await store.head();
      const stream = freshStream();
      const appends = Array.from({ length: 500 }, (_, n) => appendTo(store, stream, 'any', [happened({ n })]));
      const answers = await Promise.all(appends);
      const events = await collect(store.readAll({ after: start }));
      expect(events.map((event) => event.revision)).toEqual(events.map((_, i) => i));
      expect(new Set(events.map((event) => event.data.n)).size).toBe(500);
      expect(new Set(answers.map((answer) => answer.revisions.get(stream))).size).toBe(500);
    });
  });
}
