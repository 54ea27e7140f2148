import { setTimeout as nap } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { projections } from '../projections/index.js';
import { historyOf, longStory } from '../testing/history.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import { ProjectionFailed } from './errors.js';
import { keepFollowing } from './keep-following.js';
import { openReadModels } from './read-models.js';
import { verifyReadModels } from './verify.js';

afterAll(removeFolders);

/** Tables of the beginning of a story on a disk without room for the rest of it. */
async function onFullDisk() {
  const { store } = testStore();
  const story = historyOf(longStory(900));
  await appendAll(store, story.slice(0, 20));
  const live = openReadModels({ path: folder(), mode: 'write' });
  await live.catchUp({ store: store.undecrypted });
  live.get('PRAGMA max_page_count = 1');
  await appendAll(store, story.slice(20));
  return { live, store };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await nap(5);
}

describe('a disk that is full', () => {
  it('is waited out: with room again the tables go on by themselves', async () => {
    const { live, store } = await onFullDisk();
    const before = live.health().checkpoint;
    const stop = new AbortController();
    const following = keepFollowing(live, store.undecrypted, stop.signal, 10);
    await until(() => live.health().activity === 'failed');
    expect(live.health()).toMatchObject({ checkpoint: before, error: { message: expect.stringContaining('full') } });
    live.get('PRAGMA max_page_count = 100000');
    const head = await store.head();
    await until(() => (live.health().checkpoint?.position ?? 0n) >= head);
    expect(live.health()).toMatchObject({ activity: 'following' });
    expect(live.health().error).toBeUndefined();
    stop.abort();
    await following;
    expect(await verifyReadModels(live, { store: store.undecrypted })).toMatchObject({ equal: true });
    live.close();
  });

  it('does not keep anyone from stopping', async () => {
    const { live, store } = await onFullDisk();
    const stop = new AbortController();
    const following = keepFollowing(live, store.undecrypted, stop.signal, 3_600_000);
    await until(() => live.health().activity === 'failed');
    stop.abort();
    await following;
    live.close();
  });
});

it('an event that cannot be folded is not tried again', async () => {
  const { store } = testStore();
  await appendAll(store, historyOf(longStory(40)));
  let tried = 0;
  const failing = projections.map((projection) => ({
    ...projection,
    evolve: () => {
      tried++;
      throw new Error('poison');
    },
  }));
  const live = openReadModels({ path: folder(), mode: 'write', projections: failing });
  const { signal } = new AbortController();
  await expect(keepFollowing(live, store.undecrypted, signal, 1)).rejects.toThrow(ProjectionFailed);
  expect(tried).toBe(1);
  live.close();
});
