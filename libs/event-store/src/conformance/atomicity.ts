import { describe, expect, it } from '@jest/globals';
import { freshStream, happened, write } from './events.js';
import type { Subject } from './subject.js';

export function describeAtomicity(subject: Subject): void {
  describe('a reader never sees half an append', () => {
    it('neither in the global order nor across streams, while appends go on', async () => {
      const { store } = subject;
      const start = await store.head();
      const [a, b] = [freshStream(), freshStream()];
      let writing = true;
      const writer = (async () => {
        for (let n = 0; n < 150; n++) {
          await store.append({
            writes: [write(a, 'any', happened({ n, half: 1 })), write(b, 'any', happened({ n, half: 2 }))],
          });
          if (n % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
        }
        writing = false;
      })();
      let looks = 0;
      while (writing) {
        // The later stream first: whatever it holds, the earlier one must hold as well.
        const second = await store.streamHead(b);
        const first = await store.streamHead(a);
        if (second !== 'no-stream') expect(first).toBeGreaterThanOrEqual(second);
        let events = 0;
        for await (const event of store.readAll({ after: start })) {
          expect(event.data.half).toBe((events % 2) + 1);
          events++;
        }
        expect(events % 2).toBe(0);
        looks++;
        await new Promise((resolve) => setImmediate(resolve));
      }
      await writer;
      expect(looks).toBeGreaterThan(1);
    });
  });
}
