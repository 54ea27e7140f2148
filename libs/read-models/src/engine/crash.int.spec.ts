import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Projection } from '../projection.js';
import { projections } from '../projections/index.js';
import { historyOf, longStory } from '../testing/history.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import { CheckpointMoved } from './errors.js';
import { Fold } from './fold.js';
import { Generation } from './generation.js';
import { openReadModels } from './read-models.js';
import { verifyReadModels } from './verify.js';

afterAll(removeFolders);

/** The projections, with `onWrite` called before each row, in the middle of the transaction that writes it. */
function watched(onWrite: () => void): readonly Projection[] {
  return projections.map((projection) => ({
    ...projection,
    values: (row) => {
      onWrite();
      return projection.values(row);
    },
  }));
}

describe('a crash', () => {
  it('at any row of any batch leaves files from which it goes on as if nothing had happened', async () => {
    const { store } = testStore();
    const appends = historyOf(longStory(250));
    const path = folder();
    const wrecks: string[] = [];
    let writes = 0;
    // What a process that dies this moment leaves on the disk.
    const wreck = () => {
      if (writes++ % 5 !== 0) return;
      const copy = join(folder(), 'wreck');
      cpSync(path, copy, { recursive: true });
      wrecks.push(copy);
    };
    openReadModels({ path, mode: 'write' }).close();
    const live = openReadModels({ path, mode: 'write', projections: watched(wreck) });
    for (let at = 0; at < appends.length; at += 7) {
      await appendAll(store, appends.slice(at, at + 7));
      await live.catchUp({ store: store.undecrypted });
    }
    live.close();

    expect(wrecks.length).toBeGreaterThan(20);
    const seen = new Set<bigint | undefined>();
    for (const wreckage of wrecks) {
      const revived = openReadModels({ path: wreckage, mode: 'write' });
      seen.add(revived.health().checkpoint?.position);
      await revived.catchUp({ store: store.undecrypted });
      const result = await verifyReadModels(revived, { store: store.undecrypted });
      expect(result).toMatchObject({ equal: true, differences: [] });
      revived.close();
    }
    // They died at many different places.
    expect(seen.size).toBeGreaterThan(10);
  });

  it('within a batch undoes rows and checkpoint together', async () => {
    const { store } = testStore();
    await appendAll(store, historyOf(longStory(150)));
    const file = join(folder(), 'g.db');
    let left = Number.POSITIVE_INFINITY;
    const failing = watched(() => {
      if (--left < 0) throw new Error('the disk is gone');
    });
    const generation = Generation.create(file, failing, store.epoch);
    generation.finish();
    const opened = Generation.open(file, failing, 'write');
    const fold = new Fold(opened);
    for await (const event of store.undecrypted.readAll({ filter: { types: fold.types } })) fold.apply(event);
    left = 10;
    expect(() => fold.commit()).toThrow('the disk is gone');
    expect(opened.checkpoint()).toMatchObject({ position: 0n, events: 0 });
    for (const { name } of projections) expect(opened.get(`SELECT count(*) AS n FROM ${name}`)).toEqual({ n: 0 });

    // Nothing is lost of what was folded: the same commit succeeds once the disk is back.
    left = Number.POSITIVE_INFINITY;
    expect(fold.commit().events).toBeGreaterThan(60);
    opened.close();
  });

  it('leaves no room for a second writer: whoever comes late writes nothing', async () => {
    const { store } = testStore();
    const appends = historyOf(longStory(150));
    await appendAll(store, appends.slice(0, 20));
    const path = folder();
    const first = openReadModels({ path, mode: 'write' });
    await first.catchUp({ store: store.undecrypted });
    const second = openReadModels({ path, mode: 'write' });
    await appendAll(store, appends.slice(20));
    await first.catchUp({ store: store.undecrypted });
    await expect(second.catchUp({ store: store.undecrypted })).rejects.toThrow(CheckpointMoved);
    expect(await verifyReadModels(first, { store: store.undecrypted })).toMatchObject({ equal: true });
    first.close();
    second.close();
  });
});
