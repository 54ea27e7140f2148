import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendTo, collect, freshStream, numbered, rejection } from '../conformance/events.js';
import { StoreUnusable } from '../errors.js';
import { type Child, startChild } from '../testing/child.js';
import { temporaryFolder } from '../testing/folder.js';
import { openSqliteStore } from './sqlite-store.js';

let folder: ReturnType<typeof temporaryFolder>;
let children: Child[];
let path: string;
const start = (...args: Parameters<typeof startChild>) => {
  const child = startChild(...args);
  children.push(child);
  return child;
};

beforeEach(() => {
  folder = temporaryFolder();
  path = folder.path('events.db');
  children = [];
});
afterEach(async () => {
  for (const child of children) await child.kill();
  folder.remove();
});

describe('one writing process', () => {
  it('a second one is refused and told who holds the store; a crash lets go of it', async () => {
    const holder = start('hold', path);
    await holder.reported(1);
    const error = await rejection(openSqliteStore({ path }));
    expect(error).toBeInstanceOf(StoreUnusable);
    expect(error).toMatchObject({ reason: 'locked' });
    expect(String(error)).toContain(`process ${holder.pid},`);
    await holder.kill();
    const store = await openSqliteStore({ path });
    await store.close();
  });

  it('also within one process', async () => {
    const store = await openSqliteStore({ path });
    expect(await rejection(openSqliteStore({ path }))).toMatchObject({ reason: 'locked' });
    await appendTo(store, freshStream(), 'any', numbered(1));
    await store.close();
    await (await openSqliteStore({ path })).close();
  });
});

it('a crash keeps every append that was acknowledged, and nothing of half an append', async () => {
  for (let round = 0; round < 3; round++) {
    const writer = start('write', path);
    await writer.reported(300);
    await writer.kill();
    const acknowledged = writer.reports.slice(1) as [stream: string, n: number][];
    const store = await openSqliteStore({ path });
    const all = await collect(store.readAll());
    expect(all.map((event) => event.position)).toEqual(all.map((_, i) => BigInt(i + 1)));
    for (const stream of new Set(acknowledged.map(([name]) => name))) {
      const events = await collect(store.readStream(stream));
      expect(events.map((event) => event.revision)).toEqual(events.map((_, i) => i));
      const ofThisRound = events.filter((event) => event.data.run === writer.pid);
      expect(ofThisRound.map((event) => event.data.n)).toEqual(ofThisRound.map((_, i) => i));
      const last = Math.max(...acknowledged.filter(([name]) => name === stream).map(([, n]) => n));
      expect(ofThisRound.length).toBeGreaterThan(last);
    }
    await store.close();
  }
});

describe('a reader in another process', () => {
  it('follows the writer, in order and completely', async () => {
    const store = await openSqliteStore({ path });
    const stream = freshStream();
    const first = numbered(3);
    await appendTo(store, stream, 'any', first);
    const follower = start('follow', path);
    await follower.reported(5);
    const second = numbered(200);
    for (const event of second) await appendTo(store, stream, 'any', [event]);
    const seen = () => follower.reports.filter((report) => report !== 'open' && report !== 'caught up');
    for (let waited = 0; seen().length < 203 && waited < 200; waited++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(seen()).toEqual([...first, ...second].map((event) => event.id));
    await store.close();
  });

  it('reads when the writer is down, and follows the next one', async () => {
    const stream = freshStream();
    const before = await openSqliteStore({ path });
    await appendTo(before, stream, 'any', numbered(2));
    await before.close();
    const follower = start('follow', path);
    await follower.reported(4);
    const after = await openSqliteStore({ path });
    await appendTo(after, stream, 'any', numbered(1));
    await follower.reported(6);
    expect(follower.reports.filter((report) => report === 'caught up')).toHaveLength(2);
    await after.close();
  });

  it('reads what a crashed writer left', async () => {
    const writer = start('write', path);
    await writer.reported(100);
    await writer.kill();
    const reader = await openSqliteStore({ path, mode: 'read' });
    expect((await collect(reader.readAll())).length).toBeGreaterThanOrEqual(99);
    await reader.close();
  });
});
