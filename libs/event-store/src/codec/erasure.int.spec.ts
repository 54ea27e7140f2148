import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendTo, freshStream } from '../conformance/events.js';
import { openKeyRing } from '../keys/sqlite-key-ring.js';
import { createMemoryStore } from '../memory/memory-store.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';
import { Closed, dataOf, definitions, event, posted } from '../testing/bounties.js';
import { temporaryFolder } from '../testing/folder.js';
import { withCodec } from './with-codec.js';

describe('on disk', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  it('no personal text and no key is in any file, before and after erasure; a new key is durable before its event', async () => {
    const path = folder.path('events.db');
    const masterKey = Buffer.alloc(32, 5);
    const ring = openKeyRing({ path: folder.path('keys.db'), masterKey });
    const durable = withCodec(await openSqliteStore({ path }), { definitions, keys: ring });
    const stream = freshStream();
    await appendTo(durable, stream, 'any', [posted('p1', 'canary-title-4711')]);
    const files = () => Buffer.concat(readdirSync(dirname(path)).map((name) => readFileSync(folder.path(name))));
    const found = ring.lookup('m1/p1');
    if (found.state !== 'present') throw new Error('no key');
    expect(files().includes('canary-title')).toBe(false);
    expect(files().includes(found.key)).toBe(false);
    expect(files().includes('m1/p1')).toBe(true);
    const other = new DatabaseSync(folder.path('keys.db'), { readOnly: true });
    expect(other.prepare('SELECT subject FROM subjects').all()).toEqual([{ subject: 'm1/p1' }]);
    other.close();
    await ring.destroy('m1/p1');
    expect(await dataOf(durable, stream)).toMatchObject([{ content: { title: '[erased]' } }]);
    await durable.close();
    await ring.close();
    expect(files().includes('canary-title')).toBe(false);
  });
});

it('appends keep their order, also when some wait for a new key', async () => {
  const folder = temporaryFolder();
  const ring = openKeyRing({ path: folder.path('keys.db'), masterKey: Buffer.alloc(32, 5) });
  const ordered = withCodec(createMemoryStore(), { definitions, keys: ring });
  const stream = freshStream();
  const close = (n: number) => event(Closed.type, { reason: String(n) });
  await Promise.all([
    appendTo(ordered, stream, 'no-stream', [close(0)]),
    appendTo(ordered, stream, 0, [posted('new', 't')]),
    appendTo(ordered, stream, 1, [close(2)]),
    appendTo(ordered, stream, 2, [posted('newer', 't')]),
    appendTo(ordered, stream, 3, [close(4)]),
  ]);
  expect(await ordered.streamHead(stream)).toBe(4);
  await ring.close();
  folder.remove();
});
