import { describe, expect, it } from '@jest/globals';
import type { EventStore } from '../port.js';
import { appendTo, collect, freshStream, noted, numbered, rejection } from './events.js';
import type { Subject } from './subject.js';

export function describeReaders(subject: Subject): void {
  describe('a reader beside the writer', () => {
    const beside = async (work: (reader: EventStore) => Promise<void>) => {
      const reader = await subject.house.openReader?.();
      if (!reader) return;
      try {
        await work(reader);
      } finally {
        await reader.close();
      }
    };

    it('reads what is there, and what comes', () =>
      beside(async (reader) => {
        const { store } = subject;
        const stream = freshStream();
        const start = await store.head();
        expect(reader.epoch).toBe(store.epoch);
        await appendTo(store, stream, 'any', [...numbered(3), noted('private')]);
        expect(await collect(reader.readStream(stream))).toEqual(await collect(store.readStream(stream)));
        const filter = { categories: ['newcomer'] };
        expect(await collect(reader.readAll({ after: start, filter }))).toEqual([]);
        await appendTo(store, freshStream('newcomer'), 'any', numbered(1));
        expect(await collect(reader.readAll({ after: start, filter }))).toHaveLength(1);
        expect(await reader.head()).toBe(await store.head());
        expect(await reader.streamHead(stream)).toBe(3);
      }));

    it('follows', () =>
      beside(async (reader) => {
        const { store } = subject;
        const stream = freshStream();
        const seen: unknown[] = [];
        for await (const message of reader.subscribe({ after: await store.head() })) {
          if (message.kind === 'event') seen.push(message.event.data.n);
          else if (seen.length === 4) break;
          else await appendTo(store, stream, 'any', numbered(2, seen.length));
        }
        expect(seen).toEqual([0, 1, 2, 3]);
      }));

    it('does not write', () =>
      beside(async (reader) => {
        const stream = freshStream();
        await rejection(appendTo(reader, stream, 'any', numbered(1)));
        expect(await reader.streamHead(stream)).toBe('no-stream');
      }));
  });
}
