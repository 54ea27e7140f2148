import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dataFolder, openHoldfast } from '#runtime';
import { startCommand } from './testing/child.js';
import { type Desk, openDesk } from './testing/desk.js';
import { HARMLESS, lighthouses } from './testing/rows.js';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

const ROWS = 600;

describe('an import that is cut off', () => {
  it('by SIGKILL goes on when it is run again, and nothing is there twice', async () => {
    const file = desk.jsonl('rows.jsonl', lighthouses(ROWS));
    const child = startCommand(['--data', desk.data, 'import', file]);
    // Somewhere in the middle: the store has grown, and the end is not near.
    while (!hasBounties(desk, 30)) await pause(20);
    child.process.kill('SIGKILL');
    expect(await child.ended()).toMatchObject({ signal: 'SIGKILL' });

    const after = (await desk.json('import', file)) as { posted: number; alreadyThere: number };
    expect(after.alreadyThere).toBeGreaterThan(0);
    expect(after.posted).toBeGreaterThan(0);
    expect(after).toMatchObject({ posted: ROWS - after.alreadyThere, outcomes: { allow: ROWS } });
    const { findings } = (await desk.json('verify')) as { findings: { check: string; looked: number }[] };
    expect(findings).toContainEqual(expect.objectContaining({ check: 'contents', looked: ROWS, found: 0 }));
  }, 60_000);

  it('by Ctrl-C ends in good order, and says how to go on', async () => {
    const file = desk.jsonl('rows.jsonl', lighthouses(ROWS));
    const child = startCommand(['--data', desk.data, 'import', file]);
    while (!hasBounties(desk, 30)) await pause(20);
    child.process.kill('SIGINT');
    expect(await child.ended()).toEqual({ code: 130, signal: null });
    expect(child.written.err).toContain('Run it again to go on');
    expect((await desk.holdfast('verify')).code).toBe(0);
  }, 60_000);
});

describe('beside a process that writes', () => {
  it('writing commands say who holds the store, and readers read', async () => {
    await desk.holdfast('import', desk.jsonl('rows.jsonl', [HARMLESS]));
    const holdfast = await openHoldfast({ data: desk.data });
    try {
      const file = desk.jsonl('more.jsonl', lighthouses(1));
      for (const args of [
        ['import', file],
        ['rebuild'],
        ['keys', 'create', '--role', 'admin', '--name', 'x'],
        ['policy', 'activate', 'house'],
        ['parked', 'retry', '--all'],
      ]) {
        const { code, err } = await desk.holdfast(...args);
        expect(code).toBe(3);
        expect(err).toContain(`process ${process.pid}`);
        expect(err).not.toMatch(/\n\s+at /);
      }
      for (const args of [
        ['verify'],
        ['replay', 'lighthouse'],
        ['keys', 'list'],
        ['parked', 'list'],
        ['policy', 'list'],
      ])
        expect((await desk.holdfast(...args)).code).toBe(0);
    } finally {
      await holdfast.close();
    }
  });
});

describe('the command line', () => {
  it('ends quietly when nobody reads on', async () => {
    await desk.holdfast('import', desk.jsonl('rows.jsonl', [{ ...HARMLESS, description: 'sea '.repeat(4_000) }]));
    const child = startCommand(['--data', desk.data, 'replay', 'lighthouse', '--json']);
    child.process.stdout?.destroy();
    expect(await child.ended()).toEqual({ code: 0, signal: null });
    expect(child.written.err).toBe('');
  });

  it.each([
    ['an unknown command', ['frobnicate'], 2],
    ['an unknown option', ['verify', '--frobnicate'], 2],
    ['a missing argument', ['replay'], 2],
    ['no store', ['verify'], 3],
    ['help that was asked for', ['replay', '--help'], 0],
    ['the version', ['--version'], 0],
  ])('ends as its help says with %s', async (_, args, code) => {
    const ended = await desk.holdfast(...args);
    expect(ended.code).toBe(code);
    expect(`${ended.out}${ended.err}`).not.toMatch(/\n\s+at /);
  });

  it('has examples for every command', async () => {
    for (const command of ['import', 'replay', 'verify', 'rebuild', 'erase'])
      expect((await desk.holdfast(command, '--help')).out).toContain(`$ holdfast ${command}`);
    for (const command of ['create', 'list', 'revoke', 'rotate-signing'])
      expect((await desk.holdfast('keys', command, '--help')).out).toContain(`$ holdfast keys ${command}`);
    for (const command of ['lint', 'draft', 'activate', 'list', 'show', 'diff'])
      expect((await desk.holdfast('policy', command, '--help')).out).toContain(`$ holdfast policy ${command}`);
    expect((await desk.holdfast('registry', 'make', '--help')).out).toContain('$ holdfast registry make');
  });

  it('tells a store that is damaged, foreign, or has lost its keys', async () => {
    await desk.holdfast('import', desk.jsonl('rows.jsonl', [HARMLESS]));
    const folder = dataFolder(desk.data);
    const key = readFileSync(folder.masterKey);
    writeFileSync(folder.masterKey, `${Buffer.alloc(32, 7).toString('base64')}\n`);
    expect(await desk.holdfast('verify')).toMatchObject({ code: 3, err: expect.stringContaining('master key') });
    writeFileSync(folder.masterKey, key);
    writeFileSync(folder.log, 'not a database at all');
    expect(await desk.holdfast('verify')).toMatchObject({ code: 3, err: expect.stringContaining('is not a Holdfast') });
  });
});

/** Whether so many bounties are stored. The size of the files would tell little: a first start writes nearly as much. */
function hasBounties({ data }: Desk, count: number): boolean {
  const { log } = dataFolder(data);
  if (!existsSync(log)) return false;
  const db = new DatabaseSync(log, { readOnly: true });
  try {
    const posted = db
      .prepare("SELECT count(*) AS n FROM events JOIN kinds ON kinds.id = kind WHERE type = 'bounty.posted.v1'")
      .get();
    return Number(posted?.n) >= count;
  } catch {
    // It is being made.
    return false;
  } finally {
    db.close();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
