import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { projections } from '../projections/index.js';
import { listBounties } from '../queries/bounties.js';
import { FIRST_MARKETPLACE, historyOf, longStory } from '../testing/history.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import type { ReadableStore } from './advance.js';
import { ProjectionFailed, ReadModelsBusy, ReadModelsUnusable } from './errors.js';
import { openReadModels, type ReadModels } from './read-models.js';

afterAll(removeFolders);

async function filled(steps = 200) {
  const { store } = testStore();
  await appendAll(store, historyOf(longStory(steps)));
  const path = join(folder(), 'read-models');
  const live = openReadModels({ path, mode: 'write' });
  await live.catchUp({ store: store.undecrypted });
  return { store: store.undecrypted, path, live };
}

function generations(path: string): readonly string[] {
  return readdirSync(path).filter((name) => name.endsWith('.db'));
}

function bountiesIn(readModels: ReadModels): number {
  return listBounties(readModels, { marketplace: FIRST_MARKETPLACE, limit: 200 }).items.length;
}

describe('generations of read models', () => {
  it('a reader refuses what is not there, and a writer makes it', async () => {
    const path = join(folder(), 'read-models');
    expect(() => openReadModels({ path, mode: 'read' })).toThrow(ReadModelsUnusable);
    const { store } = testStore();
    const live = openReadModels({ path, mode: 'write' });
    expect(() => bountiesIn(live)).toThrow(/have not been built yet/);
    await live.catchUp({ store: store.undecrypted });
    expect(bountiesIn(live)).toBe(0);
    live.close();
  });

  it('a file of other projections is refused by readers and built again by the writer', async () => {
    const { store, path, live } = await filled();
    const found = bountiesIn(live);
    live.close();
    const newer = projections.map((p) => (p.name === 'bounties' ? { ...p, version: p.version + 1 } : p));
    expect(() => openReadModels({ path, mode: 'read', projections: newer })).toThrow(/another version/);
    const writer = openReadModels({ path, mode: 'write', projections: newer });
    await writer.catchUp({ store });
    expect(bountiesIn(writer)).toBe(found);
    expect(generations(path)).toHaveLength(1);
    writer.close();
    expect(() => openReadModels({ path, mode: 'read' })).toThrow(/another version/);
  });

  it('tables of another store are never added to', async () => {
    const { path, live } = await filled();
    const other = testStore().store;
    await appendAll(other, historyOf(longStory(40, 11)));
    expect((await live.lag(other.undecrypted)).behind).toBe(await other.head());
    await live.catchUp({ store: other.undecrypted });
    expect(live.health().checkpoint?.epoch).toBe(other.epoch);
    const fresh = openReadModels({ path: folder(), mode: 'write' });
    await fresh.catchUp({ store: other.undecrypted });
    expect(bountiesIn(live)).toBe(bountiesIn(fresh));
    expect(generations(path)).toHaveLength(1);
    fresh.close();
    live.close();
  });

  it('a damaged file is built again', async () => {
    const { store, path, live } = await filled();
    const found = bountiesIn(live);
    const { file } = live.current();
    live.close();
    writeFileSync(file, 'no database at all, but long enough to look like one'.repeat(100));
    expect(() => openReadModels({ path, mode: 'read' })).toThrow(ReadModelsUnusable);
    const writer = openReadModels({ path, mode: 'write' });
    await writer.catchUp({ store });
    expect(bountiesIn(writer)).toBe(found);
    writer.close();
  });

  it('the old one serves queries until the new one is whole, and readers beside it never notice', async () => {
    const { store, path, live } = await filled();
    const found = bountiesIn(live);
    const before = live.current().file;
    const reader = openReadModels({ path, mode: 'read' });
    const during: number[] = [];
    await live.rebuild({ store, onProgress: () => during.push(bountiesIn(live), bountiesIn(reader)) });
    expect(during.length).toBeGreaterThan(0);
    expect(new Set(during)).toEqual(new Set([found]));
    expect(live.current().file).not.toBe(before);
    expect([bountiesIn(live), bountiesIn(reader)]).toEqual([found, found]);
    expect(generations(path)).toHaveLength(1);
    reader.close();
    live.close();
  });

  it('a rebuild that fails or is called off leaves the old one as it was', async () => {
    const { store, path, live } = await filled();
    const found = bountiesIn(live);
    let read = 0;
    const poisoned: ReadableStore = {
      epoch: store.epoch,
      head: () => store.head(),
      subscribe: (options) => store.subscribe(options),
      readAll: async function* (options) {
        for await (const event of store.readAll(options))
          yield read++ < 30 ? event : { ...event, type: 'bounty.frozen.v1', stream: 'bounty-x' };
      },
    };
    await expect(live.rebuild({ store: poisoned })).rejects.toThrow(ProjectionFailed);
    expect(live.health()).toMatchObject({ activity: 'failed', error: expect.any(ProjectionFailed) });
    await live.rebuild({ store, signal: AbortSignal.abort() });
    expect(bountiesIn(live)).toBe(found);
    expect(generations(path)).toHaveLength(1);

    // As a crash in the middle leaves it: a half-built file that nothing names.
    live.close();
    writeFileSync(join(path, 'g-00000000-0000-4000-8000-000000000000.db'), 'half');
    const again = openReadModels({ path, mode: 'write' });
    expect(bountiesIn(again)).toBe(found);
    expect(generations(path)).toHaveLength(1);
    again.close();
  });

  it('does one thing at a time', async () => {
    const { store, path, live } = await filled();
    const rebuilding = live.rebuild({ store });
    await expect(live.catchUp({ store })).rejects.toThrow(ReadModelsBusy);
    await rebuilding;
    const reader = openReadModels({ path, mode: 'read' });
    await expect(reader.catchUp({ store })).rejects.toThrow(ReadModelsBusy);
    reader.close();
    live.close();
  });
});
