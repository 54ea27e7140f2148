import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { historyOf, longStory, stories } from '../testing/history.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import { openReadModels } from './read-models.js';
import { verifyReadModels } from './verify.js';

afterAll(removeFolders);

describe('rebuilt equals live', () => {
  it('after any story, however it was cut into batches and restarts', async () => {
    await fc.assert(
      fc.asyncProperty(
        stories({ min: 20, max: 150 }),
        fc.array(fc.record({ share: fc.integer({ min: 1, max: 40 }), restart: fc.boolean() }), { minLength: 1 }),
        async (steps, cuts) => {
          const { store } = testStore();
          const appends = historyOf(steps);
          const path = folder();
          let live = openReadModels({ path, mode: 'write' });
          for (let at = 0, cut = 0; at < appends.length; cut++) {
            const { share = 1, restart = false } = cuts[cut % cuts.length] ?? {};
            await appendAll(store, appends.slice(at, at + share));
            at += share;
            await live.catchUp({ store: store.undecrypted });
            if (!restart) continue;
            live.close();
            live = openReadModels({ path, mode: 'write' });
          }
          const result = await verifyReadModels(live, { store: store.undecrypted });
          live.close();
          expect(result).toMatchObject({ equal: true, differences: [], found: 0 });
          expect(result.rows).toBeGreaterThan(1);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('says where live tables are not what the log gives', async () => {
    const { store } = testStore();
    await appendAll(store, historyOf(longStory(300)));
    const path = folder();
    const live = openReadModels({ path, mode: 'write' });
    await live.catchUp({ store: store.undecrypted });
    const tampered = new DatabaseSync(live.current().file);
    const [first, second] = tampered.prepare('SELECT key FROM bounties ORDER BY key').all();
    tampered.prepare("UPDATE bounties SET outcome = 'allowed' WHERE key = ?").run(String(first?.key));
    tampered
      .prepare("UPDATE bounties SET body = json_set(body, '$.state.version', 99) WHERE key = ?")
      .run(String(second?.key));
    tampered.prepare('DELETE FROM consents WHERE rowid = 1').run();
    tampered.exec("INSERT INTO parked VALUES ('process-x', 'm', '', '{}')");
    tampered.exec('UPDATE checkpoint SET events = events + 1');
    tampered.close();

    const result = await verifyReadModels(live, { store: store.undecrypted });
    expect(result.found).toBe(5);
    expect(result.differences).toEqual([
      { table: 'bounties', key: first?.key, kind: 'different', columns: ['outcome'] },
      { table: 'bounties', key: second?.key, kind: 'different', columns: ['body'] },
      { table: 'consents', key: expect.any(String), kind: 'missing', columns: [] },
      { table: 'parked', key: 'process-x', kind: 'surplus', columns: [] },
      { table: 'checkpoint', key: '1', kind: 'different', columns: ['events'] },
    ]);
    const capped = await verifyReadModels(live, { store: store.undecrypted, limit: 2 });
    expect(capped).toMatchObject({ equal: false, found: 5 });
    expect(capped.differences).toHaveLength(2);

    await live.rebuild({ store: store.undecrypted });
    expect(await verifyReadModels(live, { store: store.undecrypted })).toMatchObject({ equal: true });
    live.close();
  });

  it('is checked beside a service that goes on', async () => {
    const { store } = testStore();
    const appends = historyOf(longStory(200));
    await appendAll(store, appends.slice(0, 50));
    const path = folder();
    const live = openReadModels({ path, mode: 'write' });
    await live.catchUp({ store: store.undecrypted });
    const beside = openReadModels({ path, mode: 'read' });
    let moved = false;
    const result = await verifyReadModels(beside, {
      store: store.undecrypted,
      onProgress: () => {
        moved = true;
      },
    });
    await appendAll(store, appends.slice(50));
    await live.catchUp({ store: store.undecrypted });
    expect([moved, result.equal]).toEqual([true, true]);
    beside.close();
    live.close();
  });
});
