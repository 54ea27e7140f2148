import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { postBounty } from '#operations';
import { dataFolder, demand, ensureMarketplace, openHoldfast } from '#runtime';
import { type Desk, openDesk } from '../testing/desk.js';
import { PROHIBITED } from '../testing/rows.js';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

/** Posts a bounty that nobody judges yet, and takes its poster's key away as a loss would. Answers with how to bring it back. */
async function postUnreadable(): Promise<() => void> {
  const holdfast = await openHoldfast({ data: desk.data });
  const marketplace = await ensureMarketplace(holdfast.runner, 'demo');
  const { title, description, tags, mature } = PROHIBITED;
  const content = { title, description, tags, mature, deliverable: 'image' as const, references: [] };
  const context = { actor: { role: 'frontend', id: 'f' }, marketplace };
  await demand(holdfast.runner, context, postBounty({ poster: 'p-1', content, consents: [] }));
  await holdfast.close();
  const keys = () => new DatabaseSync(dataFolder(desk.data).keys);
  const db = keys();
  const row = db.prepare("SELECT subject, id FROM subjects WHERE subject LIKE '%/p-1'").get();
  db.exec("DELETE FROM subjects WHERE subject LIKE '%/p-1'");
  db.close();
  return () => {
    const again = keys();
    again.prepare('INSERT INTO subjects (subject, id) VALUES (?, ?)').run(String(row?.subject), Number(row?.id));
    again.close();
  };
}

describe('what is parked', () => {
  it('is listed with its reason, fails again while that lasts, and goes on afterwards', async () => {
    const restoreKey = await postUnreadable();
    await desk.holdfast('import', desk.jsonl('none.jsonl', []));
    // The marketplace's own instance, which judges everything again, stops at it too; which of them comes first is chance.
    const all = (await desk.json('parked', 'list')) as { instance: string; error: { message: string } }[];
    const parked = all.find(({ instance }) => instance.startsWith('bounty-'));
    expect(parked?.error.message).toContain('key');
    expect((await desk.holdfast('parked')).out).toContain(parked?.instance);

    const again = await desk.holdfast('parked', 'retry', parked?.instance ?? '');
    expect(again).toMatchObject({ code: 1, out: expect.stringContaining('parked again') });

    restoreKey();
    const mended = await desk.holdfast('parked', 'retry', '--all');
    expect(mended).toMatchObject({ code: 0, out: expect.stringContaining('goes on') });
    expect((await desk.holdfast('parked', 'list')).out).toBe('Nothing is parked.\n');
    expect((await desk.holdfast('replay', parked?.instance ?? '')).out).toContain('bounty.screened.v1');
    expect((await desk.holdfast('verify')).code).toBe(0);
  });

  it('has to be named, or all of it asked for', async () => {
    await desk.holdfast('import', desk.jsonl('none.jsonl', []));
    expect(await desk.holdfast('parked', 'retry')).toMatchObject({ code: 2 });
    expect(await desk.holdfast('parked', 'retry', 'bounty-1')).toMatchObject({ code: 1 });
    expect(await desk.holdfast('parked', 'retry', '--all')).toMatchObject({ code: 0 });
  });
});
