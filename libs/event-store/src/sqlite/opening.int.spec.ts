import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendTo, collect, freshStream, happened, numbered, rejection } from '../conformance/events.js';
import { ReadOnlyStore, StoreUnusable } from '../errors.js';
import { temporaryFolder } from '../testing/folder.js';
import { openSqliteStore } from './sqlite-store.js';

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = folder.path('events.db');
});
afterEach(() => folder.remove());

const contents = () => {
  const files = readdirSync(dirname(path)).map((name) => [name, readFileSync(folder.path(name)).toString('hex')]);
  return Object.fromEntries(files);
};

async function makeStore(events: number): Promise<void> {
  const store = await openSqliteStore({ path });
  await appendTo(
    store,
    freshStream(),
    'any',
    Array.from({ length: events }, () => happened({ text: 'x'.repeat(500) })),
  );
  await store.close();
}

const UNUSABLE: readonly [string, string, RegExp, () => Promise<void> | void][] = [
  ['a text', 'foreign', /not a Holdfast event store/, () => writeFileSync(path, 'dear diary, '.repeat(1_000))],
  ['an empty file', 'foreign', /not a Holdfast event store/, () => writeFileSync(path, '')],
  [
    'another program’s database',
    'foreign',
    /Choose another path/,
    () => {
      const db = new DatabaseSync(path);
      db.exec('PRAGMA journal_mode = WAL; CREATE TABLE recipes (name TEXT)');
      db.close();
    },
  ],
  [
    'a store of a newer schema',
    'newer',
    /schema 2, this one knows up to 1.*Upgrade/,
    async () => {
      await makeStore(1);
      const db = new DatabaseSync(path);
      db.exec('PRAGMA user_version = 2');
      db.close();
    },
  ],
  [
    'a store that was cut short',
    'damaged',
    /damaged.*backup/,
    async () => {
      await makeStore(200);
      truncateSync(path, 20 * 4096);
    },
  ],
  [
    'a store with a page overwritten',
    'damaged',
    /damaged.*backup/,
    async () => {
      await makeStore(200);
      const bytes = readFileSync(path);
      bytes.fill(0xab, 5 * 4096, 6 * 4096);
      writeFileSync(path, bytes);
    },
  ],
];

describe('a file that cannot be used is refused, and stays as it was', () => {
  for (const [name, reason, message, make] of UNUSABLE)
    for (const mode of ['write', 'read'] as const)
      it(`${name}, opened to ${mode}`, async () => {
        await make();
        const before = contents();
        const error = await rejection(openSqliteStore({ path, mode }));
        expect(error).toBeInstanceOf(StoreUnusable);
        expect(error).toMatchObject({ reason });
        expect(String(error)).toMatch(message);
        expect(String(error)).toContain(path);
        const { 'events.db.lock': _lock, ...after } = contents();
        const { 'events.db.lock': _before, ...was } = before;
        expect(after).toEqual(was);
      });

  it('a missing file, opened to read', async () => {
    const error = await rejection(openSqliteStore({ path, mode: 'read' }));
    expect(error).toMatchObject({ reason: 'missing' });
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('a folder that does not exist', async () => {
    const error = await rejection(openSqliteStore({ path: folder.path('nowhere/events.db') }));
    expect(error).toMatchObject({ reason: 'missing' });
    expect(readdirSync(dirname(path))).toEqual([]);
  });
});

it('a reader says where to write', async () => {
  await makeStore(1);
  const reader = await openSqliteStore({ path, mode: 'read' });
  const error = await rejection(appendTo(reader, freshStream(), 'any', numbered(1)));
  expect(error).toBeInstanceOf(ReadOnlyStore);
  await reader.close();
});

it('a leftover of a start that was cut short does no harm', async () => {
  writeFileSync(`${path}.${process.pid}.new`, 'half a file');
  await makeStore(1);
  expect(existsSync(`${path}.${process.pid}.new`)).toBe(false);
});

it('the log is append-only for whoever opens the file', async () => {
  await makeStore(2);
  const db = new DatabaseSync(path);
  expect(() => db.exec("UPDATE events SET data = '{}'")).toThrow(/append-only/);
  expect(() => db.exec('DELETE FROM events WHERE position = 1')).toThrow(/append-only/);
  db.close();
});

it('writes durably: a write-ahead log, flushed at every commit', async () => {
  await makeStore(1);
  const db = new DatabaseSync(path);
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  db.close();
});

it('a filter reads its own part of the index, not the log', async () => {
  const store = await openSqliteStore({ path });
  for (let n = 0; n < 20; n++)
    await appendTo(
      store,
      freshStream('haystack'),
      'any',
      Array.from({ length: 1_000 }, () => happened()),
    );
  await appendTo(store, freshStream('needle'), 'any', numbered(3));
  const time = async (filter: { categories: string[] }) => {
    const start = performance.now();
    const events = await collect(store.readAll({ filter }));
    return { events: events.length, ms: performance.now() - start };
  };
  const hay = await time({ categories: ['haystack'] });
  const needles = [];
  for (let look = 0; look < 5; look++) needles.push(await time({ categories: ['needle'] }));
  expect(hay.events).toBe(20_000);
  expect(needles.map((needle) => needle.events)).toEqual([3, 3, 3, 3, 3]);
  expect(Math.min(...needles.map((needle) => needle.ms))).toBeLessThan(hay.ms / 20);
  await store.close();
});

it('is closed by a signal', async () => {
  const controller = new AbortController();
  const store = await openSqliteStore({ path, signal: controller.signal });
  controller.abort();
  expect(String(await rejection(store.head()))).toContain('closed');
  await (await openSqliteStore({ path })).close();
});
