import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { domainEvents } from '#domain';
import { openSqliteStore } from '#event-store';
import type { RecordedEvent } from '#kernel';
import type { ReadableStore } from './engine/advance.js';
import { openReadModels, type ReadModels } from './engine/read-models.js';
import { projections } from './projections/index.js';
import { CANARY, historyOf, longStory } from './testing/history.js';
import { appendAll, bytesIn, folder, removeFolders, testStore } from './testing/store.js';

afterAll(removeFolders);

const story = historyOf(longStory(1_200));

function rowsOf(readModels: ReadModels): readonly unknown[] {
  return projections.map(({ name }) => readModels.all(`SELECT * FROM ${name} ORDER BY key`));
}

async function built(store: ReadableStore): Promise<{ rows: readonly unknown[]; bytes: Buffer }> {
  const path = folder();
  const live = openReadModels({ path, mode: 'write' });
  await live.catchUp({ store });
  const rows = rowsOf(live);
  live.close();
  return { rows, bytes: bytesIn(path) };
}

describe('personal text', () => {
  it('is in every event that may hold some, in this story', () => {
    const told = new Map<string, string>();
    for (const { writes } of story)
      for (const { events } of writes) for (const { type, data } of events) told.set(type, JSON.stringify(data));
    const personal = domainEvents.filter((definition) => definition.personal.length > 0).map(({ type }) => type);
    expect(personal.filter((type) => !told.has(type))).toEqual([]);
    const seen = [...story].flatMap(({ writes }) =>
      writes.flatMap(({ events }) => events.map((e) => JSON.stringify(e.data))),
    );
    expect(seen.filter((data) => data.includes(CANARY)).length).toBeGreaterThan(100);
  });

  it('never reaches the files, not even when the store is read with its keys', async () => {
    const { store } = testStore();
    await appendAll(store, story);
    for (const view of [store.undecrypted, store]) {
      const { bytes } = await built(view);
      expect(bytes.includes('bounties')).toBe(true);
      for (const word of [CANARY, ...CANARY.split(' '), '[erased]']) expect(bytes.includes(word)).toBe(false);
    }
  });

  it('no key is needed, and erasing someone changes no row', async () => {
    const { store, keys } = testStore(await openSqliteStore({ path: join(folder(), 'log.db') }));
    await appendAll(store, story);
    const before = await built(store.undecrypted);
    const decrypted = await built(store);
    const subjects = new Set<string>();
    const raw: RecordedEvent[] = [];
    for await (const event of store.readAll()) raw.push(event);
    for (const { data, metadata } of raw)
      for (const field of ['poster', 'creator', 'author', 'benefactor', 'record'])
        if (typeof data[field] === 'string') subjects.add(`${metadata.marketplace}/${data[field]}`);
    for (const subject of subjects) await keys.destroy(subject);
    const after = await built(store);
    expect(subjects.size).toBeGreaterThan(10);
    expect(after.rows).toEqual(before.rows);
    expect(decrypted.rows).toEqual(before.rows);
    await store.close();
  });
});
