import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { protectName } from '#policy';
import { houseRegistrySource } from '#runtime';
import { type Desk, openDesk } from '../../testing/desk.js';
import { HARMLESS } from '../../testing/rows.js';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

const OURS = `registry: ours
version: "1"
salt: a-salt-of-this-spec
protected: [${protectName('a-salt-of-this-spec', 'Verity Ashgrove')}]
public: []
fictional: []
`;
const VERITY = { ...HARMLESS, id: 'verity', description: 'An oil portrait of Verity Ashgrove at the sea.' };

interface Listed {
  readonly kind: string;
  readonly name: string;
  readonly active?: boolean;
}
const inForce = async () =>
  ((await desk.json('policy', 'list')) as Listed[]).filter(({ active }) => active).map((d) => `${d.kind} ${d.name}`);

describe('registries at the command line', () => {
  it('are drafted once, put in force beside the policy, listed and shown as they were written', async () => {
    const file = desk.file('ours.yaml', OURS);
    await desk.holdfast('import', desk.jsonl('rows.jsonl', [HARMLESS, VERITY]));
    expect(await desk.json('policy', 'draft', file)).toMatchObject({ kind: 'registry', name: 'ours', new: true });
    expect(await desk.json('policy', 'draft', file)).toMatchObject({ new: false });
    expect(await inForce()).toEqual(['registry house', 'policy house']);
    expect(await desk.json('policy', 'activate', 'ours@1')).toMatchObject({
      registry: { name: 'ours', version: '1' },
      changed: true,
      verdicts: { allow: 1, block: 1 },
    });
    expect(await inForce()).toEqual(['policy house', 'registry ours']);
    expect(await desk.json('policy', 'activate', 'ours')).toMatchObject({ changed: false });
    expect((await desk.holdfast('policy', 'show', 'ours@1')).out).toBe(OURS);
    expect((await desk.holdfast('policy', 'list')).out).toMatch(/● +registry +ours +1 /);
  });

  it('that have the name of a policy are meant where the kind is said', async () => {
    await desk.holdfast('policy', 'draft', desk.file('ours.yaml', OURS));
    await desk.holdfast('policy', 'activate', 'ours');
    expect(await desk.json('policy', 'activate', 'house')).toMatchObject({ policy: { name: 'house' }, changed: false });
    expect(await inForce()).toEqual(['policy house', 'registry ours']);
    const back = await desk.json('policy', 'activate', 'house', '--kind', 'registry');
    expect(back).toMatchObject({ registry: { name: 'house' }, changed: true });
    expect(await inForce()).toEqual(['registry house', 'policy house']);
    const shown = await desk.holdfast('policy', 'show', 'house', '--kind', 'registry');
    expect(shown.out).toBe(houseRegistrySource());
    expect(await desk.holdfast('policy', 'show', 'ours', '--kind', 'policy')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no policy called ours'),
    });
  });

  it('refuse another text under the same version', async () => {
    await desk.holdfast('policy', 'draft', desk.file('a.yaml', OURS));
    const other = desk.file('b.yaml', OURS.replace('public: []', 'public: [Ann Other]'));
    expect(await desk.holdfast('policy', 'draft', other)).toMatchObject({
      code: 1,
      err: expect.stringContaining('new version'),
    });
  });

  it('are linted: what is wrong is told by line and column, and nothing of it is drafted', async () => {
    expect(await desk.holdfast('policy', 'lint', desk.file('ours.yaml', OURS))).toMatchObject({ code: 0, err: '' });
    const wrong = desk.file('wrong.yaml', OURS.replace(/\[[0-9a-f]+\]/, '[Verity Ashgrove]'));
    const { code, out } = await desk.holdfast('policy', 'lint', wrong);
    expect([code, out]).toEqual([2, expect.stringMatching(/wrong\.yaml:4:13 /)]);
    expect(out).not.toContain('Verity');
    expect((await desk.holdfast('policy', 'draft', wrong)).code).toBe(2);
    const neither = desk.file('neither.yaml', OURS.replace('registry:', 'list:'));
    expect((await desk.holdfast('policy', 'lint', neither)).out).toMatch(/neither\.yaml:1:1 .*"registry: NAME"/);
    expect((await desk.holdfast('policy', 'draft', neither)).code).toBe(2);
  });

  it('have no rules to compare, but texts', async () => {
    const file = desk.file('ours.yaml', OURS);
    expect(await desk.holdfast('policy', 'diff', 'house', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--text'),
    });
    const other = desk.file('other.yaml', OURS.replace('version: "1"', 'version: "2"'));
    expect((await desk.holdfast('policy', 'diff', file, other, '--text')).out).toContain(
      '-version: "1"\n+version: "2"\n',
    );
  });
});
