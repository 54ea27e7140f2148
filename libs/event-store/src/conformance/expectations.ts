import { describe, expect, it } from '@jest/globals';
import { type Expected, WrongExpectedRevision } from '#kernel';
import { appendTo, collect, freshStream, happened, numbered, rejection, write } from './events.js';
import type { Subject } from './subject.js';

/** Every expectation, met by a stream of three events or by an absent one, or not. */
const CASES: readonly { expected: Expected; present: boolean; absent: boolean }[] = [
  { expected: 'any', present: true, absent: true },
  { expected: 'no-stream', present: false, absent: true },
  { expected: 'stream-exists', present: true, absent: false },
  { expected: 2, present: true, absent: false },
  { expected: 1, present: false, absent: false },
  { expected: 3, present: false, absent: false },
  { expected: 0, present: false, absent: false },
];

export function describeExpectations(subject: Subject): void {
  describe('expected states', () => {
    for (const role of ['written', 'checked'] as const)
      for (const { expected, ...met } of CASES)
        for (const state of ['present', 'absent'] as const)
          it(`"${expected}" of a ${role} stream that is ${state}: ${met[state] ? 'appends' : 'refuses'}`, async () => {
            const { store } = subject;
            const stream = freshStream();
            const other = freshStream();
            if (state === 'present') await appendTo(store, stream, 'no-stream', numbered(3));
            const append =
              role === 'written'
                ? appendTo(store, stream, expected, numbered(1))
                : appendTo(store, other, 'no-stream', numbered(1), [{ stream, expected }]);
            if (met[state]) expect((await append).alreadyStored).toBe(false);
            else {
              const actual = state === 'present' ? 2 : 'no-stream';
              const error = await rejection(append);
              expect(error).toBeInstanceOf(WrongExpectedRevision);
              expect(error).toMatchObject({ mismatches: [{ stream, expected, actual }] });
              expect(await store.streamHead(other)).toBe('no-stream');
              expect(await store.streamHead(stream)).toBe(actual);
            }
          });

    it('one wrong revision refuses all writes, and every mismatch is named with both revisions', async () => {
      const { store } = subject;
      const [a, b, c, d] = [freshStream(), freshStream(), freshStream(), freshStream()];
      await store.append({ writes: [write(a, 'no-stream', ...numbered(2)), write(c, 'no-stream', happened())] });
      const before = await store.head();
      const error = await rejection(
        store.append({
          writes: [write(a, 1, happened()), write(b, 4, happened()), write(d, 'no-stream', happened())],
          checks: [{ stream: c, expected: 'no-stream' }],
        }),
      );
      expect(error).toBeInstanceOf(WrongExpectedRevision);
      expect(error).toMatchObject({
        mismatches: [
          { stream: b, expected: 4, actual: 'no-stream' },
          { stream: c, expected: 'no-stream', actual: 0 },
        ],
      });
      expect(await store.head()).toBe(before);
      expect(await collect(store.readStream(d))).toEqual([]);
    });

    it('a check leaves its stream as it was', async () => {
      const { store } = subject;
      const [checked, written] = [freshStream(), freshStream()];
      await appendTo(store, checked, 'no-stream', numbered(1));
      for (const expected of ['no-stream', 0] as const)
        await appendTo(store, written, expected, numbered(1), [{ stream: checked, expected: 0 }]);
      expect(await store.streamHead(checked)).toBe(0);
      expect(await store.streamHead(written)).toBe(1);
    });

    it('answers with the last revision of each stream and the position of its last event', async () => {
      const { store } = subject;
      const [a, b] = [freshStream(), freshStream()];
      await appendTo(store, a, 'no-stream', numbered(2));
      const answer = await store.append({
        writes: [write(a, 1, ...numbered(3)), write(b, 'any', happened())],
      });
      expect([...answer.revisions]).toEqual([
        [a, 4],
        [b, 0],
      ]);
      expect(answer.position).toBe(await store.head());
      expect(await store.streamHead(a)).toBe(4);
    });
  });
}
