import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bounty } from '#domain';
import { content, id } from '#domain/testing';
import { openReadModels, type ReadModels } from '../engine/read-models.js';
import {
  SECOND_MARKETPLACE as ELSEWHERE,
  FIRST_MARKETPLACE as HERE,
  historyOf,
  longStory,
} from '../testing/history.js';
import { timeOf } from '../testing/places.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import { Streams } from '../testing/streams.js';
import { walk } from '../testing/walk.js';
import { findBounty, listBounties } from './bounties.js';
import { findConsent, listConsents } from './consents.js';
import { findKey, listKeys } from './keys.js';
import { InvalidCursor, type Page } from './page.js';
import { findPayout, listPayouts } from './payouts.js';
import { moderationQueue } from './queue.js';
import { findReward, listRewards } from './rewards.js';
import { findSubmission, listSubmissions } from './submissions.js';

let live: ReadModels;

beforeAll(async () => {
  const { store } = testStore();
  await appendAll(store, historyOf(longStory(2_000)));
  live = openReadModels({ path: folder(), mode: 'write' });
  await live.catchUp({ store: store.undecrypted });
});
afterAll(() => {
  live.close();
  removeFolders();
});

const lists = {
  bounties: (marketplace: string, cursor?: string, limit?: number) =>
    listBounties(live, { marketplace, cursor, limit }),
  submissions: (marketplace: string, cursor?: string, limit?: number) =>
    listSubmissions(live, { marketplace, cursor, limit }),
  rewards: (marketplace: string, cursor?: string, limit?: number) => listRewards(live, { marketplace, cursor, limit }),
  payouts: (marketplace: string, cursor?: string, limit?: number) => listPayouts(live, { marketplace, cursor, limit }),
  consents: (marketplace: string, cursor?: string, limit?: number) =>
    listConsents(live, { marketplace, cursor, limit }),
  keys: (marketplace: string, cursor?: string, limit?: number) => listKeys(live, { marketplace, cursor, limit }),
} satisfies Record<string, (marketplace: string, cursor?: string, limit?: number) => Page<{ id: string }>>;

const finders = {
  bounties: findBounty,
  submissions: findSubmission,
  rewards: findReward,
  payouts: findPayout,
  consents: findConsent,
  keys: findKey,
};

describe.each(Object.keys(lists) as (keyof typeof lists)[])('the list of %s', (name) => {
  it('gives each row once over any pages, and only those of the marketplace asked for', () => {
    const all = [HERE, ELSEWHERE].flatMap((marketplace) =>
      walk<{ id: string; marketplace: string }>((cursor) => {
        const page: Page<{ id: string; marketplace: string }> = lists[name](marketplace, cursor, 3);
        expect(page.items.every((item) => item.marketplace === marketplace)).toBe(true);
        return page;
      }),
    );
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBe(Number(live.get(`SELECT count(*) AS n FROM ${name}`)?.n));
    for (const item of all) {
      expect(finders[name](live, item.marketplace, item.id)).toEqual(item);
      expect(finders[name](live, item.marketplace === HERE ? ELSEWHERE : HERE, item.id)).toBeUndefined();
    }
  });
});

describe('paging', () => {
  it('is not disturbed by what is added meanwhile', async () => {
    const own = openReadModels({ path: folder(), mode: 'write' });
    const { store: other } = testStore();
    const appends = historyOf(longStory(600));
    await appendAll(other, appends.slice(0, 250));
    await own.catchUp({ store: other.undecrypted });
    const list = (cursor?: string) => listSubmissions(own, { marketplace: HERE, cursor, limit: 2 });
    const before = walk(list).map(({ id }) => id);
    const first = list();
    await appendAll(other, appends.slice(250));
    await own.rebuild({ store: other.undecrypted });
    const rest = walk((cursor) => list(cursor ?? first.next)).map(({ id }) => id);
    const together = [...first.items.map(({ id }) => id), ...rest];
    expect(together.slice(0, before.length)).toEqual(before);
    expect(together.length).toBeGreaterThan(before.length);
    expect(new Set(together).size).toBe(together.length);
    own.close();
  });

  it('loses nothing among rows of the same moment', async () => {
    const told = new Streams();
    for (let n = 1; n <= 7; n++)
      told.tell(bounty, id(n), HERE, 1, {
        type: 'post',
        poster: 'p',
        content: content(),
        consents: [],
        now: timeOf(1),
      });
    const { store } = testStore();
    await appendAll(store, told.appends);
    const own = openReadModels({ path: folder(), mode: 'write' });
    await own.catchUp({ store: store.undecrypted });
    const found = walk((cursor) => listBounties(own, { marketplace: HERE, cursor, limit: 2 }));
    expect(found.map((item) => item.id)).toEqual([7, 6, 5, 4, 3, 2, 1].map(id));
    own.close();
  });

  it('refuses cursors it did not give out, and limits out of range', () => {
    const { next = '' } = listSubmissions(live, { marketplace: HERE, limit: 1 });
    expect(() => listRewards(live, { marketplace: HERE, cursor: next })).toThrow(InvalidCursor);
    expect(() => moderationQueue(live, { marketplace: HERE, cursor: next })).toThrow(InvalidCursor);
    for (const cursor of ['', 'x', 'W10', Buffer.from('["submissions",1,2]').toString('base64url')])
      expect(() => listSubmissions(live, { marketplace: HERE, cursor })).toThrow(InvalidCursor);
    for (const limit of [0, 201, 1.5])
      expect(() => listBounties(live, { marketplace: HERE, limit })).toThrow(RangeError);
  });
});
