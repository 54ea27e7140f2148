import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Desk, openDesk } from '../testing/desk.js';
import { HARMLESS, lighthouses, PROHIBITED } from '../testing/rows.js';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

const NOTHING = { lines: 0, posted: 0, alreadyThere: 0, refused: 0 };
const OUTCOMES = { allow: 0, hold: 0, block: 0, unjudged: 0 };

describe('importing', () => {
  it('posts every row, waits for the verdicts and sums them up', async () => {
    const file = desk.jsonl('rows.jsonl', [HARMLESS, PROHIBITED]);
    const { code, out } = await desk.holdfast('import', file);
    expect(code).toBe(0);
    expect(out).toMatch(/posted +2\n/);
    expect(out).toMatch(/allowed +1\n/);
    expect(out).toMatch(/blocked +1\n/);
  });

  it('the same file twice posts nothing twice', async () => {
    const file = desk.jsonl('rows.jsonl', [HARMLESS, PROHIBITED, { ...HARMLESS, id: undefined }]);
    await desk.holdfast('import', file);
    expect(await desk.json('import', file)).toMatchObject({
      ...NOTHING,
      lines: 3,
      alreadyThere: 3,
      outcomes: { ...OUTCOMES, allow: 2, block: 1 },
    });
  });

  it('the same row twice in one file posts it once', async () => {
    const file = desk.jsonl('rows.jsonl', [HARMLESS, HARMLESS]);
    expect(await desk.json('import', file)).toMatchObject({ posted: 1, alreadyThere: 1 });
  });

  it('refuses a row whose id said something else before', async () => {
    await desk.holdfast('import', desk.jsonl('a.jsonl', [HARMLESS]));
    const { code, err } = await desk.holdfast('import', desk.jsonl('b.jsonl', [{ ...HARMLESS, title: 'Another' }]));
    expect(code).toBe(2);
    expect(JSON.parse(err)).toEqual({ line: 1, error: expect.stringContaining('said something else') });
  });

  it('goes on after lines that cannot be taken, names each, and ends with 2', async () => {
    const good = lighthouses(3).map((row) => JSON.stringify(row));
    const bad = [
      '{"title": ',
      '[]',
      JSON.stringify({ ...HARMLESS, id: 'huge', description: 'x'.repeat(900_000) }),
      JSON.stringify({ ...HARMLESS, id: 'free', reward: { amount: 0, currency: 'USD' } }),
      JSON.stringify({ ...HARMLESS, id: 'foreign', reward: { amount: 5, currency: 'XAU' } }),
    ];
    const file = desk.file('rows.jsonl', [good[0], ...bad, good[1], good[2]].join('\n'));
    const { code, out, err } = await desk.holdfast('import', file);
    expect(code).toBe(2);
    expect(out).toMatch(/posted +3\n/);
    expect(out).toMatch(/lines refused +5\n/);
    const errors = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; error: string });
    expect(errors.map(({ line }) => line).toSorted()).toEqual([2, 3, 4, 5, 6]);
    expect(errors.find(({ line }) => line === 4)?.error).toMatch(/^description .*20000/);
    expect(errors.find(({ line }) => line === 5)?.error).toMatch(/more than zero/);
  });

  it('keeps odd text as it is, and shows it harmless', async () => {
    const title = 'Mühle \u2028 \u202etac\u0007 日本 🙂 \u0000 \x1b[31m';
    await desk.holdfast('import', desk.jsonl('rows.jsonl', [{ ...HARMLESS, title }]));
    const { steps } = (await desk.json('replay', 'lighthouse')) as {
      steps: { data: { content: { title: string } } }[];
    };
    expect(steps[0]?.data.content.title).toBe(title);
    const { out } = await desk.holdfast('replay', 'lighthouse');
    expect(out).toContain('\\u{202e}tac\\u{0007} 日本 🙂 \\u{0000} \\u{001b}[31m');
    expect(out).not.toMatch(/[\u0000\u0007\u001b\u202e]/);
  });

  it('records the consents that a row brings, as it says', async () => {
    const status = async (said: string) => {
      const consents = [{ subject: 'Verity Ashgrove', scopes: ['likeness'], status: said }];
      await desk.holdfast('import', desk.jsonl('c.jsonl', [{ ...HARMLESS, id: said, consents }]));
      const { state } = (await desk.json('replay', said)) as { state: { consents: string[] } };
      const consent = (await desk.json('replay', `consent-${state.consents[0]}`)) as {
        state: { status: string; party: string };
        steps: { actor: { role: string } }[];
      };
      expect(consent.steps.every(({ actor }) => actor.role === 'consent-verifier')).toBe(true);
      return consent.state.status;
    };
    expect(await status('verified')).toBe('verified');
    expect(await status('revoked')).toBe('revoked');
    expect(await status('expired')).toBe('recorded');
  });

  it('pledges the reward that a row names', async () => {
    const reward = { amount: 500, currency: 'BUZZ', benefactor: 'guild-7' };
    await desk.holdfast('import', desk.jsonl('rows.jsonl', [{ ...HARMLESS, reward }]));
    const { state } = (await desk.json('replay', 'lighthouse')) as { state: { rewards: string[] } };
    expect(await desk.json('replay', `reward-${state.rewards[0]}`)).toMatchObject({
      state: { ...reward, phase: 'pledged' },
    });
  });

  it('keeps marketplaces apart', async () => {
    const file = desk.jsonl('rows.jsonl', [HARMLESS]);
    await desk.holdfast('import', file);
    expect(await desk.json('import', '--marketplace', 'atelier', file)).toMatchObject({ posted: 1 });
  });

  it('takes nothing from a file that is not there, and makes no store for it', async () => {
    const { code, err } = await desk.holdfast('import', 'no-such-file.jsonl');
    expect(code).toBe(2);
    expect(err).toContain('There is no such file');
    expect((await desk.holdfast('verify')).code).toBe(3);
  });
});
