import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clearance } from '#enforcement';
import { categoryOf, digestOfText } from '#kernel';
import {
  ANYONE,
  assignCase,
  contest,
  findBounty,
  noteCase,
  type ReportInput,
  report,
  reportStatus,
  resolveCase,
  resolveContest,
} from '#operations';
import { readyToPay } from './steps.js';
import { createWorld, type World } from './world.js';

let world: World;
let paying: Awaited<ReturnType<typeof readyToPay>>;
beforeEach(async () => {
  world = await createWorld();
  world.workers.start();
  paying = await readyToPay(world);
});
afterEach(() => world.close());

const TOKEN = digestOfText('a receipt token');
const EXPLANATION = 'The woman in it is me: Verity Ashgrove.';
const CONTACT = 'verity@example.org';

const reporting = (change: Partial<ReportInput> = {}): ReportInput => ({
  target: { kind: 'bounty', id: paying.bounty },
  relation: 'depicted',
  explanation: EXPLANATION,
  contact: CONTACT,
  goodFaith: true,
  receiptHash: TOKEN,
  ...change,
});
const makes = (input = reporting()) => world.must('reporter', report(input), ANYONE.id);
const status = (id: string, receiptHash = TOKEN) =>
  world.must('reporter', reportStatus({ case: id, receiptHash }), ANYONE.id);
const cleared = async () => (await world.must('payout', clearance(paying.reward))).state;
const mod = (operation: Parameters<World['must']>[1]) => world.must('moderator', operation);
const reason = 'Heard both.';

describe('A report by someone without an account', () => {
  it('contests its target and opens its case in one append', async () => {
    expect(await cleared()).toBe('cleared');
    const { case: id } = await makes();
    expect(await cleared()).toBe('contested');
    const [opened] = await world.history(`case-${id}`);
    const contested = (await world.history(`bounty-${paying.bounty}`)).at(-1);
    expect(contested?.data).toEqual({ case: id, cause: 'reported' });
    expect((opened?.position ?? 0n) - (contested?.position ?? 0n)).toBe(1n);
  });

  it('says who reported, and what, in its case alone', async () => {
    await makes();
    for await (const event of world.store.readAll({})) {
      if (categoryOf(event.stream) === 'case') continue;
      const text = JSON.stringify([event.data, event.metadata]);
      for (const word of [EXPLANATION, CONTACT, TOKEN, 'depicted']) expect(text).not.toContain(word);
    }
  });

  it('is made as anyone: no envelope names a reporter', async () => {
    await expect(world.ask('reporter', report(reporting()), '203.0.113.7')).rejects.toThrow('ANYONE');
    expect(await world.refused('frontend', report(reporting()))).toBe('forbidden');
  });

  it('needs something to be about', async () => {
    const target = { kind: 'bounty', id: paying.reward } as const;
    expect(await world.refused('reporter', report(reporting({ target })), ANYONE.id)).toBe('not-found');
  });

  it('is erased by itself: its case stays', async () => {
    const { case: id } = await makes();
    await mod(noteCase({ case: id, note: 'She called.' }));
    await world.keys.destroy(`${world.marketplace}/case:${id}`);
    const [opened, noted] = await world.history(`case-${id}`);
    expect(opened?.data.report).toMatchObject({ explanation: '[erased]', contact: '[erased]', relation: 'depicted' });
    expect(noted?.data.note).toBe('[erased]');
    await mod(resolveCase({ case: id, resolution: 'upheld', reason }));
    expect(await status(id)).toMatchObject({ state: 'upheld' });
  });
});

describe('A receipt', () => {
  it('tells how the report stands', async () => {
    const { case: id } = await makes();
    const openedAt = world.clock.now();
    expect(await status(id)).toEqual({ case: id, state: 'open', openedAt, decidedAt: null });
    world.clock.advance(60_000);
    await mod(resolveCase({ case: id, resolution: 'lifted', reason }));
    expect(await status(id)).toEqual({ case: id, state: 'lifted', openedAt, decidedAt: world.clock.now() });
  });

  it('of something else tells nothing, and nor does any for a case that no one reported', async () => {
    const { case: id } = await makes();
    const { case: other } = await world.must(
      'frontend',
      contest({ target: { kind: 'submission', id: paying.submission }, cause: 'chargeback' }),
    );
    const wrong = digestOfText('another token');
    for (const [asked, receiptHash] of [
      [id, wrong],
      [other, TOKEN],
      [paying.reward, TOKEN],
    ] as const)
      expect(await world.refused('reporter', reportStatus({ case: asked, receiptHash }), ANYONE.id)).toBe('not-found');
  });
});

describe('A case', () => {
  it('is resolved by its id alone, with its contest', async () => {
    const target = { kind: 'submission', id: paying.submission } as const;
    const { case: id } = await world.must('frontend', contest({ target, cause: 'chargeback' }));
    await mod(assignCase({ case: id, assignee: 'moderator-1' }));
    await mod(resolveCase({ case: id, resolution: 'lifted', reason }));
    await world.workers.settled();
    expect(await cleared()).toBe('cleared');
    expect(await world.refused('moderator', resolveCase({ case: id, resolution: 'upheld', reason }))).toBe(
      'case-decided',
    );
  });

  it('is decided when its contest is resolved by its target', async () => {
    const { case: id } = await makes();
    await mod(resolveContest({ target: reporting().target, case: id, resolution: 'upheld', reason }));
    expect(await status(id)).toMatchObject({ state: 'upheld' });
  });

  it('is for moderators', async () => {
    const { case: id } = await makes();
    for (const operation of [
      assignCase({ case: id, assignee: 'x' }),
      noteCase({ case: id, note: 'x' }),
      resolveCase({ case: id, resolution: 'lifted', reason }),
    ])
      expect(await world.refused('frontend', operation)).toBe('forbidden');
  });
});

describe('A flood of reports', () => {
  const flood = async (n: number) => {
    const ids: string[] = [];
    for (let i = 0; i < n; i++) ids.push((await makes()).case);
    return ids;
  };

  it('leaves the target alone once twenty are open: the rest join the newest case', async () => {
    const ids = await flood(23);
    const { bounty } = paying;
    const history = await world.history(`bounty-${bounty}`);
    expect(history.filter(({ type }) => type === 'bounty.contested.v1')).toHaveLength(20);
    const open = await world.must('admin', async (tx) => [...(await findBounty(tx, bounty)).state.judged.openCases]);
    expect(open).toEqual(ids.slice(0, 20));
    expect(await status(ids[22] ?? '')).toMatchObject({ state: 'open' });
  }, 30_000);

  it('cannot bury a report: its case is lifted only by who has read those that joined it', async () => {
    const ids = await flood(22);
    const [newest = '', joined = ''] = ids.slice(19);
    const lifting = { case: newest, resolution: 'lifted', reason } as const;
    expect(await world.refused('moderator', resolveCase(lifting))).toBe('unread-reports');
    expect(await world.refused('moderator', resolveCase({ ...lifting, case: joined }))).toBe('joined-case');
    await mod(resolveCase({ ...lifting, joined: 2 }));
    for (const id of ids.slice(19)) expect(await status(id)).toMatchObject({ state: 'lifted' });
    expect(await status(ids[0] ?? '')).toMatchObject({ state: 'open' });
  }, 30_000);
});
