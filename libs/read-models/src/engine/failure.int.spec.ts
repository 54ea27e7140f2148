import { afterAll, describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#kernel';
import { projections } from '../projections/index.js';
import { historyOf, longStory } from '../testing/history.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import type { ReadableStore } from './advance.js';
import { ProjectionFailed } from './errors.js';
import { openReadModels } from './read-models.js';
import { verifyReadModels } from './verify.js';

afterAll(removeFolders);

const story = historyOf(longStory(900));
const types = new Set(projections.flatMap((projection) => projection.types));

/** A store with the beginning of the story read, and the rest waiting. */
async function halfRead(projectionsUsed = projections) {
  const { store } = testStore();
  await appendAll(store, story.slice(0, 20));
  const live = openReadModels({ path: folder(), mode: 'write', projections: projectionsUsed });
  await live.catchUp({ store: store.undecrypted });
  await appendAll(store, story.slice(20));
  return { live, store: store.undecrypted };
}

async function readBefore(store: ReadableStore, suits: (event: RecordedEvent) => boolean): Promise<number> {
  let n = 0;
  for await (const event of store.readAll()) {
    if (suits(event)) return n;
    if (types.has(event.type)) n++;
  }
  throw new Error('the story has no such event');
}

describe('in the middle of a batch', () => {
  it('an event that the second of two projections cannot fold changes neither, and all before it is kept', async () => {
    let poisoned = true;
    const failing = projections.map((projection) => ({
      ...projection,
      evolve: (row: unknown, event: RecordedEvent, key: string) => {
        if (poisoned && projection.name === 'payouts' && event.type === 'reward.payout-settled.v1')
          throw new Error('poison');
        return projection.evolve(row, event, key);
      },
    }));
    const { live, store } = await halfRead(failing);
    await expect(live.catchUp({ store })).rejects.toThrow(ProjectionFailed);
    const before = await readBefore(store, ({ type }) => type === 'reward.payout-settled.v1');
    expect(live.health().checkpoint?.events).toBe(before);
    expect(await verifyReadModels(live, { store })).toMatchObject({ equal: true });

    await expect(live.catchUp({ store })).rejects.toThrow(ProjectionFailed);
    poisoned = false;
    await live.catchUp({ store });
    expect(await verifyReadModels(live, { store })).toMatchObject({ equal: true });
    live.close();
  });

  it('a store that fails leaves nothing half folded', async () => {
    const { live, store } = await halfRead();
    let left = 70;
    const failing: ReadableStore = {
      epoch: store.epoch,
      head: () => store.head(),
      subscribe: (options) => store.subscribe(options),
      readAll: async function* (options) {
        for await (const event of store.readAll(options)) {
          if (left-- <= 0) throw new Error('the disk is gone');
          yield event;
        }
      },
    };
    await expect(live.catchUp({ store: failing })).rejects.toThrow('the disk is gone');
    expect(live.health()).toMatchObject({ activity: 'failed' });
    await live.catchUp({ store });
    expect(await verifyReadModels(live, { store })).toMatchObject({ equal: true });
    live.close();
  });
});
