import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bounty, bounty } from '#domain';
import { content, id, POLICY, screen, verdict } from '#domain/testing';
import { openReadModels, type ReadModels } from '../engine/read-models.js';
import {
  SECOND_MARKETPLACE as ELSEWHERE,
  FIRST_MARKETPLACE as HERE,
  historyOf,
  longStory,
} from '../testing/history.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import { Streams } from '../testing/streams.js';
import { bountiesCiting, findBounty, listBounties } from './bounties.js';
import { findConsent, lapsedConsents, listConsents } from './consents.js';
import { listDocuments } from './documents.js';
import { findMarketplace, listMarketplaces } from './marketplaces.js';
import { InvalidCursor, type Page } from './page.js';
import { countParked, findParked, listParked } from './parked.js';
import { findPayout, listPayouts } from './payouts.js';
import { moderationQueue } from './queue.js';
import { findReward, listRewards } from './rewards.js';
import { findSubmission, listSubmissions } from './submissions.js';

afterAll(removeFolders);

let live: ReadModels;
const { store } = testStore();

beforeAll(async () => {
  await appendAll(store, historyOf(longStory(2_000)));
  live = openReadModels({ path: folder(), mode: 'write' });
  await live.catchUp({ store: store.undecrypted });
});
afterAll(() => live.close());

/** All pages of a list, with what happens between them. */
function walk<T>(list: (cursor?: string) => Page<T>, between: () => void = () => {}): readonly T[] {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = list(cursor);
    items.push(...page.items);
    cursor = page.next;
    between();
  } while (cursor);
  return items;
}

const lists = {
  bounties: (marketplace: string, cursor?: string, limit?: number) =>
    listBounties(live, { marketplace, cursor, limit }),
  submissions: (marketplace: string, cursor?: string, limit?: number) =>
    listSubmissions(live, { marketplace, cursor, limit }),
  rewards: (marketplace: string, cursor?: string, limit?: number) => listRewards(live, { marketplace, cursor, limit }),
  payouts: (marketplace: string, cursor?: string, limit?: number) => listPayouts(live, { marketplace, cursor, limit }),
  consents: (marketplace: string, cursor?: string, limit?: number) =>
    listConsents(live, { marketplace, cursor, limit }),
} satisfies Record<string, (marketplace: string, cursor?: string, limit?: number) => Page<{ id: string }>>;

const finders = {
  bounties: findBounty,
  submissions: findSubmission,
  rewards: findReward,
  payouts: findPayout,
  consents: findConsent,
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

describe('filters', () => {
  it('of bounties narrow by each word given', () => {
    const all = walk((cursor) => listBounties(live, { marketplace: HERE, cursor }));
    const [some] = all.filter(({ externalRef }) => externalRef);
    const { poster = '', externalRef = '' } = some ?? {};
    const ids = (query: object) =>
      walk((cursor) => listBounties(live, { marketplace: HERE, cursor, limit: 2, ...query })).map(({ id }) => id);
    const expected = (suits: (item: (typeof all)[number]) => boolean) => all.filter(suits).map(({ id }) => id);
    expect(ids({ poster })).toEqual(expected((b) => b.poster === poster));
    expect(ids({ externalRef })).toEqual(expected((b) => b.externalRef === externalRef));
    expect(ids({ phase: 'withdrawn' })).toEqual(expected((b) => b.phase === 'withdrawn'));
    expect(ids({ outcome: 'block', poster })).toEqual(expected((b) => b.outcome === 'block' && b.poster === poster));
  });

  it('of payouts: by status and by when they started', () => {
    const all = walk((cursor) => listPayouts(live, { marketplace: HERE, cursor }));
    const middle = all[Math.floor(all.length / 2)]?.startedAt;
    expect(all.length).toBeGreaterThan(3);
    expect(listPayouts(live, { marketplace: HERE, before: middle }).items).toEqual(
      all.filter(({ startedAt }) => middle !== undefined && startedAt < middle),
    );
    expect(listPayouts(live, { marketplace: HERE, status: 'settled' }).items).toEqual(
      all.filter(({ status }) => status === 'settled'),
    );
  });

  it('rewards and submissions of a bounty are those it names', () => {
    const all = walk((cursor) => listBounties(live, { marketplace: HERE, cursor }));
    for (const { id: bountyId, rewards } of all) {
      const found = walk((cursor) => listRewards(live, { marketplace: HERE, bounty: bountyId, cursor }));
      expect(found.map((r) => r.id).sort()).toEqual([...rewards].sort());
      const entered = walk((cursor) => listSubmissions(live, { marketplace: HERE, bounty: bountyId, cursor }));
      expect(entered.every((s) => s.bounty === bountyId)).toBe(true);
    }
  });

  it('bounties that cite a consent now, not those that once did', () => {
    const all = walk((cursor) => listBounties(live, { marketplace: HERE, cursor }));
    const consents = new Set(all.flatMap((b) => b.consents));
    expect(consents.size).toBeGreaterThan(0);
    for (const consent of consents) {
      const citing = all.filter((b) => b.consents.includes(consent)).map((b) => b.id);
      expect(
        bountiesCiting(live, HERE, consent)
          .map((b) => b.id)
          .sort(),
      ).toEqual(citing.sort());
    }
  });

  it('consents that have lapsed and are still called verified', () => {
    const at = '2027-01-01T00:00:00.000Z';
    for (const marketplace of [HERE, ELSEWHERE]) {
      const all = walk((cursor) => listConsents(live, { marketplace, cursor, status: 'verified' }));
      const lapsed = all.filter((c) => c.expiresAt !== undefined && c.expiresAt <= at).map((c) => c.id);
      const found = walk((cursor) => lapsedConsents(live, { marketplace, at, cursor, limit: 1 }));
      expect(found.map((c) => c.id).sort()).toEqual(lapsed.sort());
    }
  });
});

describe('documents, marketplaces and parked instances', () => {
  it('documents say what is in force', () => {
    const documents = listDocuments(live, { marketplace: HERE });
    expect(documents.length).toBeGreaterThan(2);
    expect(documents.some((d) => d.retired)).toBe(true);
    const { policy } = findMarketplace(live, HERE) ?? {};
    expect(policy?.ref).toEqual(POLICY);
    for (const { active, stream, revision } of documents)
      expect(active).toBe(stream === policy?.document.stream && revision === policy.document.revision);
    expect(
      listDocuments(live, { marketplace: HERE, kind: 'policy', name: 'house' }).every((d) => d.kind === 'policy'),
    ).toBe(true);
    expect(listDocuments(live, { marketplace: ELSEWHERE })).toEqual([]);
    expect(listMarketplaces(live).map((m) => m.id)).toEqual([HERE, ELSEWHERE]);
  });

  it('parked instances are there while they are parked', () => {
    const parked = listParked(live, HERE);
    expect(parked).toHaveLength(countParked(live));
    for (const item of parked) expect(findParked(live, HERE, item.stream)).toEqual(item);
    expect(listParked(live, ELSEWHERE)).toEqual([]);
  });
});

describe('the moderation queue', () => {
  it('gives what waits for a person, most urgent first, then by how long it has waited', async () => {
    const told = new Streams();
    const post = (n: number) =>
      told.tell(bounty, id(n), HERE, n, {
        type: 'post',
        poster: 'p',
        content: content(),
        consents: [],
        now: '2026-01-01',
      });
    const judge = (n: number, command: Parameters<typeof told.judge>[2]) =>
      told.judge(told.find<Bounty>('bounty', id(n)), n + 100, command);
    for (const n of [1, 2, 3, 4, 5, 6, 7]) post(n);
    judge(1, screen(verdict('hold', { causes: ['ambiguous-identity'] })));
    judge(2, screen(verdict('block', { grounds: ['private-individual'] })));
    judge(3, screen(verdict('block', { grounds: ['minor-sexual'] })));
    judge(4, screen(verdict('allow')));
    judge(5, screen(verdict('allow')));
    judge(5, { type: 'contest', case: id(500), cause: 'depicted-person' });
    judge(6, screen(verdict('hold', { causes: ['ambiguous-identity'] })));
    const { store: other } = testStore();
    await appendAll(other, told.appends);
    const own = openReadModels({ path: folder(), mode: 'write' });
    await own.catchUp({ store: other.undecrypted });
    const queue = (state?: 'held' | 'blocked') =>
      walk((cursor) => moderationQueue(own, { marketplace: HERE, state, cursor, limit: 2 })).map((item) => [
        item.urgency,
        item.id,
      ]);
    // 4 is allowed, 7 is not judged yet: for neither can a person do anything.
    expect(queue()).toEqual([
      ['minors', id(3)],
      ['contested', id(5)],
      ['block', id(2)],
      ['hold', id(1)],
      ['hold', id(6)],
    ]);
    expect(queue('held')).toEqual([
      ['contested', id(5)],
      ['hold', id(1)],
      ['hold', id(6)],
    ]);
    expect(queue('blocked').map(([, found]) => found)).toEqual([id(3), id(2)]);
    expect(moderationQueue(own, { marketplace: ELSEWHERE }).items).toEqual([]);
    own.close();
  });

  it('holds exactly what is not allowed, judged, undecided and alive, or contested', () => {
    for (const marketplace of [HERE, ELSEWHERE]) {
      const queue = walk((cursor) => moderationQueue(live, { marketplace, cursor, limit: 3 }));
      const bounties = walk((cursor) => listBounties(live, { marketplace, cursor }));
      const submissions = walk((cursor) => listSubmissions(live, { marketplace, cursor }));
      const waits = (item: (typeof bounties)[number] | (typeof submissions)[number]) =>
        item.outcome !== 'allow' &&
        (item.contested || (item.phase !== 'withdrawn' && item.phase !== 'expired' && !item.final && item.verdict));
      const expected = [...bounties, ...submissions].filter(waits).map((item) => item.id);
      expect(queue.map((item) => item.id).sort()).toEqual(expected.sort());
      const order = ['minors', 'contested', 'block', 'hold'];
      const places = queue.map((item) => `${order.indexOf(item.urgency)} ${item.waitingSince} ${item.id}`);
      expect(places).toEqual([...places].sort());
    }
  });
});
