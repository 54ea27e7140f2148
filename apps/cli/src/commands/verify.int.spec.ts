import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dataFolder, type Verification } from '#runtime';
import { alterEvent, damageLog } from '../testing/damage.js';
import { type Deal, strikeDeal } from '../testing/deal.js';
import { type Desk, openDesk } from '../testing/desk.js';
import { PROHIBITED } from '../testing/rows.js';

let sound: Desk;
let deal: Deal;
let desk: Desk;
beforeAll(async () => {
  sound = openDesk();
  deal = await strikeDeal(sound.data);
  await sound.holdfast('import', sound.jsonl('rows.jsonl', [PROHIBITED]));
});
afterAll(() => sound.remove());
beforeEach(() => {
  desk = openDesk();
  cpSync(sound.data, desk.data, { recursive: true });
});
afterEach(() => desk.remove());

/** What `verify` finds: the checks that have problems, and where. */
async function found(...args: readonly string[]): Promise<Record<string, string>> {
  const { code, out } = await desk.holdfast('verify', '--json', ...args);
  const { findings, sound: isSound } = JSON.parse(out) as Verification;
  expect(code).toBe(isSound ? 0 : 1);
  return Object.fromEntries(
    findings
      .filter((f) => f.found > 0)
      .map((f) => [f.check, f.problems.map((p) => `${p.place} ${p.detail}`).join('\n')]),
  );
}

describe('verify', () => {
  it('finds nothing in a sound store, and looks at all of it', async () => {
    expect(await found('--replays')).toEqual({});
    const { out } = await desk.holdfast('verify', '--replays');
    expect(out).toContain('Sound.');
    expect(out).toMatch(/✓ +gate +2 /);
    expect(out).toMatch(/✓ +money +1 /);
    expect(out).toMatch(/✓ +replays +[1-9]/);
  });

  it('finds a content that was changed', async () => {
    alterEvent(desk.data, `bounty-${deal.bounty}`, 'bounty.posted.v1', (d) =>
      d.replace('"mature":false', '"mature":true'),
    );
    expect(await found()).toMatchObject({ contents: expect.stringContaining(`bounty-${deal.bounty}@0`) });
  });

  it('finds a sealed text that was changed', async () => {
    alterEvent(desk.data, `bounty-${deal.bounty}`, 'bounty.posted.v1', (d) =>
      d.replace(/"box":"(.)/, (_, first) => `"box":"${first === 'A' ? 'B' : 'A'}`),
    );
    expect(await found()).toMatchObject({ events: expect.stringMatching(/sealed fields were changed/) });
  });

  it('finds a verdict that was bent, under its own policy', async () => {
    const { stream } = (await desk.json('replay', 'coworker')) as { stream: string };
    alterEvent(desk.data, stream, 'bounty.screened.v1', (d) => d.replace('"outcome":"block"', '"outcome":"allow"'));
    expect(await found('--replays')).toMatchObject({ replays: expect.stringMatching(/comes out block/) });
    const replayed = await desk.holdfast('replay', 'coworker', '--verify');
    expect(replayed).toMatchObject({ code: 1, out: expect.stringContaining('comes out block') });
  });

  it('finds a verdict that is bound to something else', async () => {
    alterEvent(desk.data, `bounty-${deal.bounty}`, 'bounty.screened.v1', (d) =>
      d.replace('"earlierRevisionBlocked":false', '"earlierRevisionBlocked":true'),
    );
    expect(Object.keys(await found())).toContain('verdicts');
  });

  it('finds an event that is gone', async () => {
    damageLog(desk.data, (db) =>
      db.prepare('DELETE FROM events WHERE stream = ? AND revision = 1').run(`reward-${deal.reward}`),
    );
    expect(await found()).toMatchObject({ order: expect.stringContaining(`reward-${deal.reward}@2`) });
  });

  it('finds a payout that no gate let through', async () => {
    // The submission's verdicts are turned into blocks after the fact: the payout has nothing to stand on.
    damageLog(desk.data, (db) =>
      db
        .prepare(
          'UPDATE events SET data = replace(data, \'"outcome":"allow"\', \'"outcome":"block"\') WHERE stream = ? AND kind IN (SELECT id FROM kinds WHERE type = \'submission.screened.v1\')',
        )
        .run(`submission-${deal.submission}`),
    );
    expect(await found()).toMatchObject({ gate: expect.stringContaining(`reward-${deal.reward}@`) });
  });

  it('finds money that went twice', async () => {
    damageLog(desk.data, (db) => {
      const last = db.prepare('SELECT max(revision) AS r FROM events WHERE stream = ?').get(`reward-${deal.reward}`);
      const kind = db
        .prepare("INSERT INTO kinds (category, type) VALUES ('reward', 'reward.refunded.v1') RETURNING id")
        .get();
      const copied = db
        .prepare('SELECT metadata FROM events WHERE stream = ? AND revision = ?')
        .get(`reward-${deal.reward}`, Number(last?.r));
      db.prepare('INSERT INTO events (stream, revision, id, kind, data, metadata) VALUES (?, ?, ?, ?, ?, ?)').run(
        `reward-${deal.reward}`,
        Number(last?.r) + 1,
        '00000000-0000-7000-8000-000000000001',
        Number(kind?.id),
        '{"cause":"bounty-blocked"}',
        String(copied?.metadata),
      );
    });
    expect(await found()).toMatchObject({ money: expect.stringMatching(/was paid before/) });
  });

  it('finds an amount that was changed under a payout', async () => {
    alterEvent(desk.data, `reward-${deal.reward}`, 'reward.pledged.v1', (d) =>
      d.replace('"amount":500', '"amount":501'),
    );
    expect(await found()).toMatchObject({ gate: expect.stringContaining('amount') });
  });

  it('goes on after a row that is no JSON, or of no known type', async () => {
    alterEvent(desk.data, `bounty-${deal.bounty}`, 'bounty.frozen.v1', () => '{broken');
    damageLog(desk.data, (db) =>
      db.exec("UPDATE kinds SET type = 'bounty.vanished.v1' WHERE type = 'bounty.completed.v1'"),
    );
    const { events } = await found();
    expect(events).toMatch(/bounty\.vanished\.v1/);
    expect(events?.split('\n')).toHaveLength(2);
  });

  it('finds that the guards of the log were removed', async () => {
    const db = new DatabaseSync(dataFolder(desk.data).log);
    db.exec('DROP TRIGGER events_never_change');
    db.close();
    expect(await found()).toMatchObject({ files: expect.stringContaining('events_never_change') });
  });

  it('finds read models that are not what the log gives, and rebuild mends them', async () => {
    const folder = dataFolder(desk.data).readModels;
    const file = readdirSync(folder).find((name) => name.endsWith('.db')) ?? '';
    const db = new DatabaseSync(join(folder, file));
    db.exec("UPDATE rewards SET phase = 'pledged'");
    db.close();
    expect(await found()).toMatchObject({ 'read-models': expect.stringContaining('rewards') });
    expect(await desk.holdfast('rebuild')).toMatchObject({ code: 0, out: expect.stringMatching(/^Rebuilt/) });
    expect(await found()).toEqual({});
  });
});
