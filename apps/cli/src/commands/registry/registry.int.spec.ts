import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { compileRegistry, protectName } from '#policy';
import { startCommand } from '../../testing/child.js';
import { type Desk, openDesk } from '../../testing/desk.js';
import { HARMLESS } from '../../testing/rows.js';

/** Nobody in these lists exists. */
let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

const make = (...args: string[]) => desk.holdfast('registry', 'make', '--name', 'ours', '--version', '1', ...args);
const list = (...lines: string[]) => desk.file('names.txt', `${lines.join('\n')}\n`);

const ODD = [
  'Verity Ashgrove',
  'Ｊｏｈａｎｎａ Qu\u0308arré',
  'Мирабель Иванова',
  'Ja\u200bne Okonkwo-Weiß',
  '王小明',
  '  Łucja  Ø’Dell ',
];
const EVERYBODY_KNOWS = [
  'null',
  'a: b',
  '- dash it',
  '"quoted" one',
  'Zoë \u{1f642}',
  '\u202eknown',
  '1e3 Smith',
  '*star',
  'x'.repeat(200),
];

describe('registry make', () => {
  it('has protected people in it as entries of the names, and the names nowhere', async () => {
    const { code, out, err } = await make('--salt', 'a-salt-of-ours', '--protected', list(...ODD));
    const { protected: entries, ...rest } = parse(out);
    expect(code).toBe(0);
    expect(entries).toEqual(ODD.map((name) => protectName('a-salt-of-ours', name)).sort());
    expect(rest).toEqual({ registry: 'ours', version: '1', salt: 'a-salt-of-ours', public: [], fictional: [] });
    for (const word of ODD.flatMap((name) => name.trim().split(/\s+/)))
      expect(`${out}${err}`.toLowerCase()).not.toContain(word.toLowerCase());
    expect(err).toContain('6 protected names, 0 public, 0 fictional');
  });

  it('has public and fictional names in it as they are written', async () => {
    const known = desk.file('known.txt', EVERYBODY_KNOWS.join('\r\n'));
    const { out } = await make('--public', known, '--fictional', list('Captain Ahab', 'Captain Ahab'));
    expect(parse(out)).toMatchObject({ public: EVERYBODY_KNOWS, fictional: ['Captain Ahab'], protected: [] });
    expect(compileRegistry(out).isFictional(['captain', 'ahab'])).toBe(true);
  });

  it('leaves out blank lines, comments and names that are there already, in whatever letters', async () => {
    const names = list('\ufeff# people', '', '   ', 'Verity Ashgrove', 'ashgrove  VERITY', '#Ann Other');
    expect(parse((await make('--protected', names)).out).protected).toHaveLength(1);
  });

  it('takes a new salt each time, so that two registries do not tell that they name the same people', async () => {
    const names = list('Verity Ashgrove');
    const [a, b] = [parse((await make('--protected', names)).out), parse((await make('--protected', names)).out)];
    expect(a.salt).toMatch(/^[0-9a-f]{32,}$/);
    expect(b.salt).not.toBe(a.salt);
    expect(b.protected).not.toEqual(a.protected);
  });

  it.each([
    ['is too long', 'Ann '.repeat(51), 'longer than 200'],
    ['has no letter', '12345', 'no letter'],
    ['has nothing that could be found', 'De La', 'whole name'],
    ['judging would not find', 'Ashgrove, Verity', 'would not find'],
    ['has something unseen', 'Ann\tOther', 'control character'],
  ])('refuses a name that %s, by its line and without saying it', async (_, name, why) => {
    const { code, out, err } = await make('--protected', list('# people', 'Verity Ashgrove', name));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/names\.txt:3 /);
    expect(err).toContain(why);
    expect(err).not.toContain(name.trim());
  });

  it('refuses what is not UTF-8 by its line', async () => {
    const bytes = Buffer.concat([Buffer.from('Ann Other\n'), Buffer.from([0x41, 0xff, 0x0a])]);
    const { code, err } = await make('--public', desk.file('bytes.txt', bytes));
    expect([code, err]).toEqual([2, expect.stringMatching(/bytes\.txt:2 .*UTF-8/)]);
  });

  it('refuses a protected name that would stand in it in plain words', async () => {
    const people = desk.file('people.txt', 'Verity Ashgrove\n');
    const { code, out, err } = await make('--protected', people, '--public', list('Ann Other', 'VERITY Ashgrove'));
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/names\.txt:2 .*protected too/)]);
  });

  it.each([
    ['nothing in it', ['--public', 'names.txt']],
    ['no list at all', []],
    ['two lists from standard input', ['--public', '-', '--fictional', '-']],
    ['a short salt', ['--salt', 'short', '--public', 'names.txt']],
    ['a file that is not there', ['--public', 'nowhere.txt']],
  ])('refuses %s', async (_, args) => {
    const file = list('# nobody');
    const { code, out } = await make(...args.map((arg) => (arg === 'names.txt' ? file : arg)));
    expect([code, out]).toEqual([2, '']);
  });

  it('refuses more than a document may be', async () => {
    const many = Array.from({ length: 1_600 }, (_, i) => `${'Ann '.repeat(48)}${i}`);
    const { code, err } = await make('--public', list(...many));
    expect([code, err]).toEqual([2, expect.stringContaining('at most 300000')]);
  });

  it('leaves --version in front of a command to the program', async () => {
    expect((await desk.holdfast('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const made = await desk.holdfast('registry', 'make', '--version=2', '--name', 'x', '--public', list('Ann Other'));
    expect(parse(made.out)).toMatchObject({ registry: 'x', version: '2' });
  });
});

describe('a registry that was made', () => {
  it('blocks who it protects, however they are written, once it is in force', async () => {
    const ours = desk.file('ours.yaml', (await make('--protected', list(...ODD))).out);
    await desk.holdfast('policy', 'draft', ours);
    expect(await desk.json('policy', 'activate', 'ours@1')).toMatchObject({ changed: true });
    const rows = ['VERITY ASHGROVE', 'Johanna Qüarré', 'okonkwo weiss jane', 'мирабель иванова', 'Łucja Ø’Dell'];
    const file = desk.jsonl(
      'rows.jsonl',
      [...rows, 'a lighthouse'].map((who, i) => ({
        ...HARMLESS,
        id: `r${i}`,
        description: `An oil portrait of ${who}.`,
      })),
    );
    expect(await desk.json('import', file)).toMatchObject({ outcomes: { allow: 1, hold: 0, block: rows.length } });
    const story = (await desk.holdfast('replay', 'r0')).out;
    expect(story).toContain('protected-person');
  });

  it('can be read from standard input, and tried by screen before it is in force', async () => {
    const made = startCommand(['registry', 'make', '--name', 'ours', '--version', '1', '--protected', '-']);
    made.process.stdin?.end('Verity Ashgrove\n');
    expect(await made.ended()).toEqual({ code: 0, signal: null });
    const ours = desk.file('ours.yaml', made.written.out);
    const screened = startCommand(['screen', '--registry', ours]);
    screened.process.stdin?.end(`${JSON.stringify({ ...HARMLESS, description: 'Oil portrait of Verity Ashgrove' })}\n`);
    await screened.ended();
    expect(JSON.parse(screened.written.out)).toMatchObject({ outcome: 'block', grounds: ['private-individual'] });
  });
});
