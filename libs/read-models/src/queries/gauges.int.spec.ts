import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openReadModels, type ReadModels } from '../engine/read-models.js';
import { FIRST_MARKETPLACE, historyOf, longStory, SECOND_MARKETPLACE } from '../testing/history.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import { walk } from '../testing/walk.js';
import { gauges } from './gauges.js';
import { listPayouts } from './payouts.js';
import { moderationQueue } from './queue.js';

let live: ReadModels;
beforeAll(async () => {
  const { store } = testStore();
  // Up to where the last payout has just been started.
  const story = historyOf(longStory(2_000));
  const last = story.findLastIndex(({ writes }) =>
    writes.some(({ events }) => events.some(({ type }) => type === 'reward.payout-started.v1')),
  );
  await appendAll(store, story.slice(0, last + 1));
  live = openReadModels({ path: folder(), mode: 'write' });
  await live.catchUp({ store: store.undecrypted });
});
afterAll(() => {
  live.close();
  removeFolders();
});

it('count what the lists of all marketplaces hold', () => {
  const everywhere = [FIRST_MARKETPLACE, SECOND_MARKETPLACE];
  const payouts = everywhere
    .flatMap((marketplace) => walk((cursor) => listPayouts(live, { marketplace, cursor })))
    .filter(({ status }) => status === 'started' || status === 'confirmed');
  const due = payouts.map(({ payBefore }) => payBefore).toSorted();
  const middle = `${due[Math.floor(due.length / 2)]}x`;
  const waiting = everywhere.flatMap((marketplace) => walk((cursor) => moderationQueue(live, { marketplace, cursor })));
  const count = (kind: string, outcome: string) =>
    waiting.filter((item) => item.kind === kind && item.outcome === outcome).length;
  expect(payouts.length).toBeGreaterThan(0);
  const found = gauges(live, middle);
  expect(found.openPayouts).toBe(payouts.length);
  expect(found.overduePayouts).toBe(due.filter((time) => time < middle).length);
  expect(found.bounties).toEqual({ held: count('bounty', 'hold'), blocked: count('bounty', 'block') });
  expect(found.submissions).toEqual({ held: count('submission', 'hold'), blocked: count('submission', 'block') });
});
