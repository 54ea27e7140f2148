import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { linesOf, MAX_LINE_BYTES } from './screen-lines.js';

/** Each line with its number; `null` for one that is too long. */
async function read(...chunks: readonly (string | Uint8Array)[]): Promise<[number, string | null][]> {
  const lines = await Array.fromAsync(linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))));
  return lines.map(({ number, bytes }) => [number, bytes ? Buffer.from(bytes).toString() : null]);
}

describe('lines', () => {
  it('are found wherever the chunks are cut, also inside a character', async () => {
    const bytes = Buffer.from('{"a":"ü🙂"}\n{"b":1}');
    for (let at = 1; at < bytes.length; at++)
      expect(await read(bytes.subarray(0, at), bytes.subarray(at))).toEqual([
        [1, '{"a":"ü🙂"}'],
        [2, '{"b":1}'],
      ]);
  });

  it('end at a line feed only: JSON may hold every other separator', async () => {
    expect(await read('"a\u2028b\u0085c"\n"d"\n')).toEqual([
      [1, '"a\u2028b\u0085c"'],
      [2, '"d"'],
    ]);
  });

  it('count also when they are empty; the last one needs no end', async () => {
    expect(await read('1\n\n2')).toEqual([
      [1, '1'],
      [2, ''],
      [3, '2'],
    ]);
    expect(await read('')).toEqual([]);
  });

  it('that are too long spoil no other', async () => {
    const half = 'x'.repeat(MAX_LINE_BYTES / 2 + 1);
    expect(await read('1\n', half, half, '\n3\n')).toEqual([
      [1, '1'],
      [2, null],
      [3, '3'],
    ]);
  });
});
