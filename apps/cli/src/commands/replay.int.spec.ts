import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Deal, strikeDeal } from '../testing/deal.js';
import { type Desk, openDesk } from '../testing/desk.js';
import { HARMLESS, PROHIBITED } from '../testing/rows.js';

let desk: Desk;
let deal: Deal;
beforeAll(async () => {
  desk = openDesk();
  deal = await strikeDeal(desk.data);
  await desk.holdfast('import', desk.jsonl('rows.jsonl', [HARMLESS, { ...PROHIBITED, poster: 'poster-2' }]));
});
afterAll(() => desk.remove());

interface Told {
  stream: string;
  later: number;
  state: Record<string, unknown>;
  steps: {
    revision: number;
    at: string;
    token: string;
    says: string;
    verdict?: { signals: { text: string }[]; replay?: object };
  }[];
}
const story = async (...args: readonly string[]) => (await desk.json('replay', ...args)) as Told;

describe('replay', () => {
  it('finds a story by stream, id, payout, external reference and marketplace', async () => {
    for (const name of [`bounty-${deal.bounty}`, deal.bounty, 'deal'])
      expect((await story(name)).stream).toBe(`bounty-${deal.bounty}`);
    expect((await story(deal.submission)).stream).toBe(`submission-${deal.submission}`);
    expect((await story(deal.reward)).stream).toBe(`reward-${deal.reward}`);
    expect((await story(deal.payout)).stream).toBe(`reward-${deal.reward}`);
    expect((await story('demo')).stream).toMatch(/^marketplace-/);
  });

  it('names what an ambiguous reference may mean', async () => {
    await desk.holdfast('import', '-m', 'atelier', desk.jsonl('twin.jsonl', [{ ...HARMLESS, externalRef: 'deal' }]));
    const { code, err } = await desk.holdfast('replay', 'deal');
    expect(code).toBe(2);
    expect(err.match(/bounty-/g)).toHaveLength(2);
  });

  it('tells who did what, because of what, and how it stands', async () => {
    const { out } = await desk.holdfast('replay', deal.reward);
    expect(out).toMatch(/frontend frontend-1 +reward\.awarded/);
    expect(out).toContain('the payee is “creator-1”');
    expect(out).toContain(`Payout ${deal.payout} passed the gate again`);
    expect(out).toMatch(/phase +paid/);
  });

  it('shows a verdict with its grounds, rules and the words its signals point at', async () => {
    const { out } = await desk.holdfast('replay', 'coworker');
    expect(out).toMatch(/outcome +block/);
    expect(out).toMatch(/grounds +private-individual, sexual-likeness/);
    expect(out).toMatch(/sexual-word +tags\.0 0–4 +“nsfw”/);
  });

  it('gives every verdict again under its own policy, also when another is in force', async () => {
    await desk.holdfast('policy', 'activate', 'no-mature');
    const { steps } = await story(deal.submission, '--verify');
    const replays = steps.flatMap(({ verdict }) => (verdict?.replay ? [verdict.replay] : []));
    expect(replays.length).toBeGreaterThan(1);
    for (const replay of replays) expect(replay).toMatchObject({ kind: 'same' });
  });

  it('stops at a revision, a token and a time', async () => {
    const whole = await story(deal.reward);
    const at = whole.steps[1];
    expect(await story(deal.reward, '--as-of', '1')).toMatchObject({ later: whole.steps.length - 2 });
    expect((await story(deal.reward, '--as-of', at?.token ?? '')).steps).toHaveLength(2);
    const sameTime = whole.steps.findLastIndex((step) => step.at <= (at?.at ?? '')) + 1;
    expect((await story(deal.reward, '--as-of', at?.at ?? '')).steps).toHaveLength(sameTime);
    expect((await story(deal.reward, '--as-of', '2999-01-01')).later).toBe(0);
  });

  it('has nothing to tell of a time before, and refuses what is no place', async () => {
    const before = await desk.holdfast('replay', deal.reward, '--as-of', '2001-01-01');
    expect(before).toMatchObject({ code: 1, err: expect.stringContaining('did not exist yet') });
    expect(await desk.holdfast('replay', deal.reward, '--as-of', 'soon')).toMatchObject({ code: 2 });
    expect(await desk.holdfast('replay', deal.reward, '--as-of', '2026-13-77')).toMatchObject({ code: 2 });
    expect(await desk.holdfast('replay', 'nobody')).toMatchObject({ code: 1 });
  });

  it('says [erased] where a key was destroyed, and the story goes on', async () => {
    expect(await desk.holdfast('erase', 'poster-2')).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
    expect(await desk.holdfast('erase', 'poster-2', '--yes')).toMatchObject({ code: 0 });
    const { out, code } = await desk.holdfast('replay', 'coworker', '--verify');
    expect(code).toBe(0);
    expect(out).toContain('[erased]');
    expect(out).not.toContain('Verity');
    expect(out).toContain('has been erased');
    expect(await desk.holdfast('erase', 'poster-2')).toMatchObject({ code: 0, out: expect.stringContaining('before') });
    expect(await desk.holdfast('erase', 'stranger', '--yes')).toMatchObject({ code: 1 });
  });
});
