import { describe, expect, it } from '@jest/globals';
import { type Line, linesOf } from './lines.js';

async function read(...chunks: readonly (string | Uint8Array)[]): Promise<Line[]> {
  async function* source() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  return Array.fromAsync(linesOf(source()));
}

describe('lines', () => {
  it('are found wherever the chunks are cut, also inside a character', async () => {
    const bytes = Buffer.from('{"a":"ü🙂"}\n{"b":1}');
    const whole = await read(bytes);
    for (let at = 1; at < bytes.length; at++)
      expect(await read(bytes.subarray(0, at), bytes.subarray(at))).toEqual(whole);
    expect(whole).toEqual([
      { line: 1, text: '{"a":"ü🙂"}' },
      { line: 2, text: '{"b":1}' },
    ]);
  });

  it('end at a line feed only, with or without a carriage return', async () => {
    expect(await read('"a\u2028b\u0085c"\r\n"d"\n')).toEqual([
      { line: 1, text: '"a\u2028b\u0085c"' },
      { line: 2, text: '"d"' },
    ]);
  });

  it('that are empty count and are left out; a byte order mark is no text', async () => {
    expect(await read('\ufeff1\n\n  \n2')).toEqual([
      { line: 1, text: '1' },
      { line: 4, text: '2' },
    ]);
  });

  it('that are not UTF-8, or too long, spoil no other', async () => {
    const long = 'x'.repeat(5 * 1024 * 1024);
    const lines = await read('1\n', Uint8Array.of(0x22, 0xff, 0x22, 0x0a), long.slice(0, 3_000_000), long, '\n4\n');
    expect(lines.map((line) => ('text' in line ? line.text : line.error))).toEqual([
      '1',
      'This line is not UTF-8.',
      'This line has 8242880 bytes; the most is 4194304.',
      '4',
    ]);
  });

  it('of nothing are none', async () => {
    expect(await read()).toEqual([]);
    expect(await read('')).toEqual([]);
  });
});
