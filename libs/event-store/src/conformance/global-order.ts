import { describe, expect, it } from '@jest/globals';
import type { Filter } from '../port.js';
import { appendTo, collect, freshStream, HAPPENED, happened, NOTED, noted, numbered, write } from './events.js';
import type { Subject } from './subject.js';

export function describeGlobalOrder(subject: Subject): void {
  describe('the global order', () => {
    it('is the order of appends, and of writes within an append', async () => {
      const { store } = subject;
      const start = await store.head();
      const [a, b] = [freshStream(), freshStream()];
      await appendTo(store, a, 'any', numbered(2, 0));
      await store.append({ writes: [write(b, 'any', ...numbered(2, 2)), write(a, 'any', ...numbered(2, 4))] });
      await appendTo(store, b, 'any', numbered(1, 6));
      const events = await collect(store.readAll({ after: start }));
      expect(events.map((event) => event.data.n)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      for (const [i, event] of events.entries())
        expect(event.position).toBeGreaterThan(events[i - 1]?.position ?? start);
      expect(events.at(-1)?.position).toBe(await store.head());
    });

    it('has nothing a reader could skip: what it has passed stays as it was', async () => {
      const { store } = subject;
      const start = await store.head();
      let writing = true;
      const writers = Promise.all(
        Array.from({ length: 8 }, async () => {
          const stream = freshStream();
          for (let n = 0; n < 60; n++) await appendTo(store, stream, 'any', [happened({ n })]);
        }),
      ).then(() => {
        writing = false;
      });
      const followed: string[] = [];
      let after = start;
      for (let last = false; ; ) {
        for await (const event of store.readAll({ after })) {
          followed.push(event.id);
          after = event.position;
        }
        if (last) break;
        last = !writing;
        await new Promise((resolve) => setImmediate(resolve));
      }
      await writers;
      const all = await collect(store.readAll({ after: start }));
      expect(followed).toEqual(all.map((event) => event.id));
      expect(all).toHaveLength(480);
    });

    it('is read after a position and up to a limit', async () => {
      const { store } = subject;
      const start = await store.head();
      await appendTo(store, freshStream(), 'any', numbered(1_200));
      const all = await collect(store.readAll({ after: start }));
      expect(all).toHaveLength(1_200);
      const middle = all[599]?.position ?? start;
      expect((await collect(store.readAll({ after: middle }))).map((event) => event.data.n)).toEqual(
        Array.from({ length: 600 }, (_, i) => 600 + i),
      );
      expect((await collect(store.readAll({ after: middle, limit: 2 }))).map((event) => event.data.n)).toEqual([
        600, 601,
      ]);
      expect(await collect(store.readAll({ after: start, limit: 0 }))).toEqual([]);
      expect(await collect(store.readAll({ after: await store.head() }))).toEqual([]);
    });

    it('is read by category, by type, and by both', async () => {
      const { store } = subject;
      const start = await store.head();
      for (let n = 0; n < 6; n++) {
        await appendTo(store, freshStream('thing'), 'any', [happened({ n: `thing ${n}` }), noted(`thing ${n}`)]);
        await appendTo(store, freshStream('thingy'), 'any', [happened({ n: `thingy ${n}` }), noted(`thingy ${n}`)]);
      }
      const count = async (filter: Filter) => (await collect(store.readAll({ after: start, filter }))).length;
      expect(await count({})).toBe(24);
      expect(await count({ categories: ['thing'] })).toBe(12);
      expect(await count({ categories: ['thing', 'thingy', 'absent'] })).toBe(24);
      expect(await count({ types: [HAPPENED] })).toBe(12);
      expect(await count({ types: [HAPPENED], categories: ['thingy'] })).toBe(6);
      expect(await count({ types: [HAPPENED, NOTED], categories: ['thing'] })).toBe(12);
      expect(await count({ types: ['thing.unheard-of.v1'] })).toBe(0);
      expect(await count({ categories: ['th'] })).toBe(0);
      expect(await count({ categories: [] })).toBe(0);
      const some = await collect(store.readAll({ after: start, filter: { types: [NOTED] }, limit: 3 }));
      expect(some.map((event) => event.data.note)).toEqual(['thing 0', 'thingy 0', 'thing 1']);
      const rest = await collect(store.readAll({ after: some.at(-1)?.position, filter: { types: [NOTED] } }));
      expect(rest.map((event) => event.data.note)).toHaveLength(9);
    });
  });
}
