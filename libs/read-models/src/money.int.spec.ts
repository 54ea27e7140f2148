import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AppendRequest } from '#kernel';
import { openReadModels } from './engine/read-models.js';
import { totals } from './queries/totals.js';
import { FIRST_MARKETPLACE, historyOf, SECOND_MARKETPLACE, stories } from './testing/history.js';
import { appendAll, folder, removeFolders, testStore } from './testing/store.js';

afterAll(removeFolders);

/** The same sums, made from the events themselves and nothing else. */
function booked(appends: readonly AppendRequest[], marketplace: string): Map<string, Record<string, number>> {
  const rewards = new Map<string, { amount: number; currency: string }>();
  const books = new Map<string, Record<string, number>>();
  const book = (stream: string, what: string) => {
    const { amount, currency } = rewards.get(stream) ?? { amount: Number.NaN, currency: '' };
    const sums = books.get(currency) ?? { pledged: 0, settled: 0, refunded: 0, forfeited: 0 };
    books.set(currency, { ...sums, [what]: (sums[what] ?? 0) + amount });
  };
  for (const { writes } of appends)
    for (const { stream, events } of writes)
      for (const { type, data, metadata } of events) {
        if (metadata.marketplace !== marketplace) continue;
        if (type === 'reward.pledged.v1') {
          rewards.set(stream, { amount: Number(data.amount), currency: String(data.currency) });
          book(stream, 'pledged');
        }
        if (type === 'reward.payout-settled.v1') book(stream, 'settled');
        if (type === 'reward.refunded.v1') book(stream, 'refunded');
        if (type === 'reward.forfeited.v1') book(stream, 'forfeited');
      }
  return books;
}

describe('money', () => {
  it('is conserved: whatever happened, pledged = settled + refunded + forfeited + held, in each marketplace and currency', async () => {
    let settled = 0;
    await fc.assert(
      fc.asyncProperty(stories({ min: 100, max: 300 }), async (steps) => {
        const { store } = testStore();
        const appends = historyOf(steps);
        await appendAll(store, appends);
        const live = openReadModels({ path: folder(), mode: 'write' });
        await live.catchUp({ store: store.undecrypted });
        for (const marketplace of [FIRST_MARKETPLACE, SECOND_MARKETPLACE]) {
          const books = booked(appends, marketplace);
          const found = totals(live, marketplace);
          expect(found.map(({ currency }) => currency)).toEqual([...books.keys()].sort());
          for (const sums of found) {
            expect(sums).toMatchObject(books.get(sums.currency) ?? {});
            expect(sums.pledged).toBe(sums.settled + sums.refunded + sums.forfeited + sums.held);
            settled += sums.settled;
          }
        }
        live.close();
      }),
      { numRuns: 15 },
    );
    expect(settled).toBeGreaterThan(0);
  });
});
