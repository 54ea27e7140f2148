import { describe, expect, it } from '@jest/globals';
import type { ReadStreamOptions } from '#kernel';
import { appendTo, collect, freshStream, numbered } from './events.js';
import type { Subject } from './subject.js';

/** What each reads of a stream of 1 200 events: more than any page holds. */
const LENGTH = 1_200;
const range = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + (to >= from ? i : -i));
const CASES: readonly [ReadStreamOptions, number[]][] = [
  [{}, range(0, 1_199)],
  [{ limit: 3 }, [0, 1, 2]],
  [{ limit: 0 }, []],
  [{ limit: 700 }, range(0, 699)],
  [{ from: 1_198 }, [1_198, 1_199]],
  [{ from: 2, limit: 2 }, [2, 3]],
  [{ from: 1_200 }, []],
  [{ direction: 'backwards' }, range(1_199, 0)],
  [{ direction: 'backwards', limit: 2 }, [1_199, 1_198]],
  [{ direction: 'backwards', limit: 700 }, range(1_199, 500)],
  [{ direction: 'backwards', from: 2 }, [2, 1, 0]],
  [{ direction: 'backwards', from: 5, limit: 2 }, [5, 4]],
  [{ direction: 'backwards', from: 9_999, limit: 1 }, [1_199]],
  [{ direction: 'backwards', from: 0 }, [0]],
];

export function describeStreams(subject: Subject): void {
  describe('reading a stream', () => {
    it('forwards and backwards, from anywhere, up to a limit', async () => {
      const { store } = subject;
      const stream = freshStream();
      await appendTo(store, freshStream(), 'any', numbered(2));
      await appendTo(store, stream, 'no-stream', numbered(LENGTH));
      await appendTo(store, freshStream(), 'any', numbered(2));
      for (const [options, expected] of CASES) {
        const events = await collect(store.readStream(stream, options));
        expect({ options, read: events.map((event) => event.revision) }).toEqual({ options, read: expected });
        expect(events.every((event) => event.data.n === event.revision && event.stream === stream)).toBe(true);
      }
    });

    it('one that does not exist gives nothing', async () => {
      const { store } = subject;
      const stream = freshStream();
      expect(await collect(store.readStream(stream))).toEqual([]);
      expect(await collect(store.readStream(stream, { direction: 'backwards', from: 3 }))).toEqual([]);
      expect(await store.streamHead(stream)).toBe('no-stream');
    });

    it('may be left at any event', async () => {
      const { store } = subject;
      const stream = freshStream();
      await appendTo(store, stream, 'any', numbered(10));
      for await (const event of store.readStream(stream)) if (event.revision === 4) break;
      expect(await store.streamHead(stream)).toBe(9);
    });
  });
}
