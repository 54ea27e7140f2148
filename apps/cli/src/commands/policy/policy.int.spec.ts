import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Desk, openDesk } from '../../testing/desk.js';
import { HARMLESS, PROHIBITED } from '../../testing/rows.js';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

const ATELIER = `policy: atelier
version: "1"
extends: house
rules:
  - id: no-suggestive
    when: suggestive
    outcome: hold
    causes: [atelier-look]
`;

describe('policy lint', () => {
  it('has nothing to say about a document that is fine', async () => {
    expect(await desk.holdfast('policy', 'lint', desk.file('a.yaml', ATELIER))).toMatchObject({ code: 0, err: '' });
  });

  it('names line and column of what cannot be read', async () => {
    const file = desk.file('a.yaml', ATELIER.replace('when: suggestive', 'when: sugestive'));
    const { code, out } = await desk.holdfast('policy', 'lint', file);
    expect(code).toBe(2);
    expect(out).toMatch(/a\.yaml:6:\d+ .*suggestive/);
  });

  it('names the rule that lets through what no policy may', async () => {
    const leaky = 'policy: leaky\nversion: "1"\nrules:\n  - id: most\n    when: sexual\n    outcome: block\n';
    const { code, out } = await desk.holdfast('policy', 'lint', desk.file('leaky.yaml', leaky));
    expect(code).toBe(2);
    expect(out).toMatch(/leaky\.yaml:\d+:\d+ /);
  });
});

describe('policy documents', () => {
  it('are drafted once, activated, listed and shown as they were written', async () => {
    const file = desk.file('a.yaml', ATELIER);
    expect(await desk.json('policy', 'draft', file)).toMatchObject({ name: 'atelier', version: '1', new: true });
    expect(await desk.json('policy', 'draft', file)).toMatchObject({ new: false });
    expect(await desk.json('policy', 'activate', 'atelier')).toMatchObject({ changed: true });
    const all = (await desk.json('policy', 'list')) as { kind: string; name: string; active?: boolean; from: string }[];
    const listed = all.filter(({ kind }) => kind === 'policy');
    expect(listed.filter(({ active }) => active)).toEqual([expect.objectContaining({ name: 'atelier' })]);
    expect(listed.filter(({ from }) => from === 'shipped').map(({ name }) => name)).toEqual([
      'no-mature',
      'no-real-people',
    ]);
    expect((await desk.holdfast('policy', 'show', 'atelier@1')).out).toBe(ATELIER);
  });

  it('refuse another text under the same version', async () => {
    await desk.holdfast('policy', 'draft', desk.file('a.yaml', ATELIER));
    const other = desk.file('b.yaml', ATELIER.replace('atelier-look', 'another-look'));
    expect(await desk.holdfast('policy', 'draft', other)).toMatchObject({
      code: 1,
      err: expect.stringContaining('new version'),
    });
  });

  it('that lint objects to are drafted but never activated', async () => {
    const leaky = 'policy: leaky\nversion: "1"\nrules: []\n';
    const drafted = await desk.holdfast('policy', 'draft', desk.file('leaky.yaml', leaky));
    expect(drafted).toMatchObject({ code: 0, err: expect.stringContaining('cannot be activated') });
    expect(await desk.holdfast('policy', 'activate', 'leaky')).toMatchObject({ code: 1 });
  });

  it('that come with Holdfast need no drafting; everything is judged again', async () => {
    const mature = { ...HARMLESS, id: 'mature', mature: true };
    await desk.holdfast('import', desk.jsonl('rows.jsonl', [HARMLESS, PROHIBITED, mature]));
    expect(await desk.json('policy', 'activate', 'no-mature')).toMatchObject({
      changed: true,
      verdicts: { allow: 1, block: 2 },
    });
    expect(await desk.json('policy', 'activate', 'no-mature')).toMatchObject({
      changed: false,
      verdicts: { block: 0 },
    });
    expect((await desk.holdfast('verify')).code).toBe(0);
  });

  it('that nobody knows are refused, with what there is', async () => {
    expect(await desk.holdfast('policy', 'show', 'nobody')).toMatchObject({ code: 1 });
    expect((await desk.holdfast('policy', 'show', 'house@99')).err).toMatch(/There is: house@\d/);
  });

  it('are compared rule by rule, or as texts', async () => {
    const file = desk.file('a.yaml', ATELIER);
    expect((await desk.holdfast('policy', 'diff', 'house', file)).out).toMatch(/^1 rule differs\n\n\+ no-suggestive/);
    expect((await desk.holdfast('policy', 'diff', 'house', 'house')).out).toBe('They have the same rules.\n');
    const changed = desk.file('b.yaml', ATELIER.replace('outcome: hold', 'outcome: block'));
    expect((await desk.holdfast('policy', 'diff', file, changed)).out).toContain('~ no-suggestive');
    expect((await desk.holdfast('policy', 'diff', file, changed, '--text')).out).toContain(
      '\n-    outcome: hold\n+    outcome: block\n',
    );
  });
});
