import { describe, expect, it } from '@jest/globals';
import { StoreClosed } from '../errors.js';
import { appendTo, collect, freshStream, noted, numbered, rejection } from './events.js';
import type { Subject } from './subject.js';

export function describeClosing(subject: Subject): void {
  describe('closing', () => {
    it('finishes what is under way, refuses what comes later, and may be asked for twice', async () => {
      const { store, house } = subject;
      const streams = Array.from({ length: 300 }, () => freshStream());
      const underWay = streams.map((stream) => appendTo(store, stream, 'no-stream', [noted('x')]));
      const closed = store.close();
      const late = rejection(appendTo(store, freshStream(), 'any', numbered(1)));
      const answers = await Promise.all(underWay);
      expect(answers.every((answer) => !answer.alreadyStored)).toBe(true);
      expect(await late).toBeInstanceOf(StoreClosed);
      await closed;
      await store.close();
      expect(await rejection(store.head())).toBeInstanceOf(StoreClosed);
      expect(await rejection(collect(store.readAll()))).toBeInstanceOf(StoreClosed);
      const again = await house.reopen?.();
      if (!again) return;
      for (const stream of streams) expect(await again.streamHead(stream)).toBe(0);
      await again.close();
    });

    it('keeps everything for the next time: events, epoch, order and the answers to repeats', async () => {
      const { store, house } = subject;
      if (!house.reopen) return;
      const start = await store.head();
      const stream = freshStream();
      const events = [...numbered(3), noted('y')];
      const first = await appendTo(store, stream, 'no-stream', events);
      const before = await collect(store.readAll({ after: start }));
      await store.close();
      const again = await house.reopen();
      expect(again.epoch).toBe(store.epoch);
      expect(await collect(again.readAll({ after: start }))).toEqual(before);
      expect(await appendTo(again, stream, 'no-stream', events)).toEqual({ ...first, alreadyStored: true });
      const next = await appendTo(again, stream, 3, numbered(1));
      expect(next.position).toBeGreaterThan(first.position);
      await again.close();
    });
  });
}
