import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '#event-store';
import { projections } from '../projections/index.js';
import { historyOf, longStory } from '../testing/history.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import { ProjectionFailed } from './errors.js';
import { openReadModels } from './read-models.js';
import { verifyReadModels } from './verify.js';

afterAll(removeFolders);

describe('following a store', () => {
  it('keeps up with what is appended meanwhile, and what is written can be read back', async () => {
    const { store } = testStore(await openSqliteStore({ path: join(folder(), 'log.db') }));
    const appends = historyOf(longStory(300));
    await appendAll(store, appends.slice(0, 100));
    const live = openReadModels({ path: folder(), mode: 'write' });
    const stop = new AbortController();
    const following = live.follow(store.undecrypted, stop.signal);
    for (const request of appends.slice(100)) {
      const { position } = await store.append(request);
      if (Number(position) % 10 === 0) expect(await live.reached(position)).toBe(true);
    }
    expect(await live.reached(await store.head())).toBe(true);
    expect(live.health()).toMatchObject({ activity: 'following' });
    expect(await live.lag(store.undecrypted)).toMatchObject({ behind: 0n });
    stop.abort();
    await following;
    expect(live.health()).toMatchObject({ activity: 'idle' });
    expect(await verifyReadModels(live, { store: store.undecrypted })).toMatchObject({ equal: true });
    live.close();
    await store.close();
  });

  it('stops at an event that a projection cannot fold, says which, and keeps what came before', async () => {
    const { store } = testStore();
    await appendAll(store, historyOf(longStory(40)));
    const poison = { stream: '', revision: -1 };
    const failing = projections.map((projection) => ({
      ...projection,
      evolve: (row: unknown, event: Parameters<typeof projection.evolve>[1], key: string) => {
        if (projection.name === 'bounties' && event.stream === poison.stream && event.revision === poison.revision)
          throw new Error('poison');
        return projection.evolve(row, event, key);
      },
    }));
    const live = openReadModels({ path: folder(), mode: 'write', projections: failing });
    const following = live.follow(store.undecrypted);
    await live.reached(await store.head());

    const more = historyOf(longStory(80));
    const bad = more.slice(0).findLast(({ writes: [write] }) => write?.stream.startsWith('bounty-'))?.writes[0];
    poison.stream = bad?.stream ?? '';
    poison.revision = typeof bad?.expected === 'number' ? bad.expected + 1 : 0;
    const known = new Set<string>();
    for await (const event of store.readAll()) known.add(event.id);
    await appendAll(
      store,
      more.filter(({ writes }) => writes.every(({ events }) => events.every(({ id }) => !known.has(id)))),
    );
    await expect(following).rejects.toThrow(ProjectionFailed);
    await expect(following).rejects.toMatchObject({ projection: 'bounties', event: poison });
    expect(live.health()).toMatchObject({ activity: 'failed', error: expect.any(ProjectionFailed) });
    expect((await live.lag(store.undecrypted)).behind).toBeGreaterThan(0n);
    await expect(live.reached(await store.head())).rejects.toThrow(ProjectionFailed);

    poison.revision = -1;
    await live.catchUp({ store: store.undecrypted });
    expect(live.health()).toMatchObject({ activity: 'idle' });
    expect(live.health().error).toBeUndefined();
    expect(await verifyReadModels(live, { store: store.undecrypted })).toMatchObject({ equal: true });
    live.close();
  });

  it('a wait ends when it is called off or the tables are closed', async () => {
    const { store } = testStore();
    const live = openReadModels({ path: folder(), mode: 'write' });
    await live.catchUp({ store: store.undecrypted });
    const stop = new AbortController();
    const waiting = live.reached(10n, stop.signal);
    stop.abort();
    expect(await waiting).toBe(false);
    const hopeless = live.reached(10n);
    live.close();
    await expect(hopeless).rejects.toThrow(/closed/);
  });
});
