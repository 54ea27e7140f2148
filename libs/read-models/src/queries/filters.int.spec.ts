import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { POLICY } from '#domain/testing';
import { openReadModels, type ReadModels } from '../engine/read-models.js';
import {
  SECOND_MARKETPLACE as ELSEWHERE,
  FIRST_MARKETPLACE as HERE,
  historyOf,
  longStory,
} from '../testing/history.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import { walk } from '../testing/walk.js';
import { bountiesCiting, listBounties } from './bounties.js';
import { lapsedConsents, listConsents } from './consents.js';
import { listDocuments } from './documents.js';
import { listKeys } from './keys.js';
import { findMarketplace, listMarketplaces } from './marketplaces.js';
import { countParked, findParked, listParked } from './parked.js';
import { listPayouts } from './payouts.js';
import { listRewards } from './rewards.js';
import { listSubmissions } from './submissions.js';

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

  it('keys by role, and those still in use', () => {
    const all = walk((cursor) => listKeys(live, { marketplace: HERE, cursor }));
    const inUse = all.filter(({ revokedAt }) => revokedAt === undefined);
    expect(inUse.length).toBeGreaterThan(0);
    expect(inUse.length).toBeLessThan(all.length);
    expect(walk((cursor) => listKeys(live, { marketplace: HERE, cursor, inUse: true }))).toEqual(inUse);
    expect(listKeys(live, { marketplace: HERE, role: 'payout' }).items).toEqual(
      all.filter(({ role }) => role === 'payout'),
    );
    expect(JSON.stringify(all)).not.toContain('sha256:');
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
