import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { compilePolicy, EMPTY_REGISTRY } from '#policy';
import { presetPolicy } from '../documents.js';
import { screen } from './screen.js';
import { MAX_LINE_BYTES } from './screen-lines.js';

const policy = compilePolicy(presetPolicy('house') ?? '', presetPolicy);
const clock = { now: () => '2026-01-01T00:00:00.000Z' };

async function run(chunks: readonly (string | Buffer)[], explain = false) {
  const [output, errors] = [new PassThrough({ highWaterMark: 16 }), new PassThrough()];
  const read = async (stream: PassThrough) =>
    (await stream.toArray())
      .join('')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const [lines, faults] = [read(output), read(errors)];
  const failed = await screen(Readable.from(chunks.map((c) => Buffer.from(c))), output, errors, {
    policy,
    registry: EMPTY_REGISTRY,
    explain,
    clock,
  });
  output.end();
  errors.end();
  return { failed, lines: await lines, faults: await faults };
}

const row = (id: string, rest: object = {}) =>
  `${JSON.stringify({ id, title: 'A hill', description: 'Fog over a hill', ...rest })}\n`;

describe('screen', () => {
  it('keeps the order, one line out for each line in, whatever the chunks', async () => {
    const text =
      row('a') +
      row('b', { title: 'Nudes of my ex', description: 'Photos of her attached' }) +
      row('c', { extra: { __proto__: 1 }, lang: 'xx' }).trimEnd();
    const { lines, failed } = await run(
      [...text].map((c) => c),
      true,
    );
    expect(failed).toBe(0);
    expect(lines.map((l) => [l.id, l.outcome])).toEqual([
      ['a', 'allow'],
      ['b', 'block'],
      ['c', 'allow'],
    ]);
    expect(lines[1].signals.find((s: { kind: string }) => s.kind === 'who-relation')).toMatchObject({
      field: 'title',
      text: 'my ex',
    });
    expect(lines[1].explanation).toContain('Outcome: block');
  });

  it('tells bad lines by number and goes on', async () => {
    const bad = [
      '\n',
      '[]\n',
      '{"title":1,"description":"x"}\n',
      '{"title":"\\ud800","description":"x"}\n',
      Buffer.from([0x7b, 0xff, 0x0a]),
      `${'a'.repeat(MAX_LINE_BYTES + 1)}\n`,
    ];
    const { lines, faults, failed } = await run([row('a'), ...bad, row('z', { ['__proto__x']: 1 })]);
    expect(failed).toBe(bad.length);
    expect(lines.map((l) => l.id)).toEqual(['a', 'z']);
    expect(faults.map((f) => f.line)).toEqual([2, 3, 4, 5, 6, 7]);
  });
});
