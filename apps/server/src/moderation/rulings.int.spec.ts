import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyRole } from '../edge/calls.js';
import { aBounty, openService, type Service, speak } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const HELD = { title: 'Painting', description: 'A nude painting of my coworker Jana Prihoda', mature: true };
const post = async (otherwise: object = {}) =>
  (await service.call('frontend', 'POST', '/v1/bounties', aBounty(otherwise))).body;
const ask = (role: KeyRole, path: string, body?: object, headers = {}) =>
  service.call(role, body ? 'POST' : 'GET', path, body, headers);
const rule = (id: string, body: object, headers = {}) => ask('moderator', `/v1/bounties/${id}/rulings`, body, headers);
const caughtUp = async () => service.holdfast.readModels.reached(await service.holdfast.store.head());

describe('Rulings over HTTP', () => {
  it('a block holds against an allowing verdict, and can be reversed', async () => {
    const { id, verdict } = await post();
    const { inputDigest } = verdict;
    const blocking = { outcome: 'block', overrides: [], grounds: ['private-individual'], reason: 'My neighbour.' };
    const blocked = await rule(id, { ...blocking, inputDigest });
    expect([blocked.status, blocked.body.state]).toEqual([201, 'blocked']);
    expect(blocked.body.reasons.grounds).toContain('private-individual');
    const allowing = { outcome: 'allow', overrides: ['private-individual'], reason: 'A lighthouse.', inputDigest };
    expect((await rule(id, allowing)).body.state).toBe('allowed');
    const seen = await ask('frontend', `/v1/bounties/${id}`);
    expect(JSON.stringify(seen.body)).not.toMatch(/neighbour|moderator/);
  });

  it('an allowing ruling names all that it sets aside, on what is there now', async () => {
    const { id, state, verdict, reasons } = await post(HELD);
    expect(state).not.toBe('allowed');
    const allow = { outcome: 'allow', reason: 'Nobody real.', inputDigest: verdict.inputDigest };
    const short = await rule(id, { ...allow, overrides: [] });
    expect([short.status, short.body.type]).toEqual([422, 'urn:holdfast:problem:incomplete-override']);
    const overrides = short.body.missing;
    expect(overrides).toEqual(expect.arrayContaining([...reasons.grounds, ...reasons.causes]));
    const stale = await rule(id, { ...allow, overrides, inputDigest: `sha256:${'0'.repeat(64)}` });
    expect([stale.status, stale.body.type]).toEqual([409, 'urn:holdfast:problem:stale-ruling']);
    expect((await rule(id, { ...allow, overrides })).body.state).toBe('allowed');
  });

  it('the same key and body twice, at once, is one ruling', async () => {
    const { id, verdict } = await post();
    const body = { outcome: 'hold', overrides: [], reason: 'Let me look.', inputDigest: verdict.inputDigest };
    const [a, b] = await Promise.all([1, 2].map(() => rule(id, body, { 'idempotency-key': 'r1' })));
    expect([a?.status, b?.status, a?.body.state]).toEqual([201, 201, 'held']);
    const events = await Array.fromAsync(service.holdfast.store.readStream(`bounty-${id}`));
    expect(events.filter(({ type }) => type === 'bounty.ruled.v1')).toHaveLength(1);
  });

  it('what no award froze cannot be reopened', async () => {
    const { id } = await post();
    const { status, body } = await ask('moderator', `/v1/bounties/${id}/reopening`, { reason: 'A mistake.' });
    expect([status, body.type]).toEqual([409, 'urn:holdfast:problem:not-frozen']);
  });

  it('the queue has what waits, and lets go of what was allowed', async () => {
    const { id, verdict } = await post();
    const hold = { outcome: 'hold', overrides: [], reason: 'Let me look.', inputDigest: verdict.inputDigest };
    await rule(id, hold);
    await caughtUp();
    const queued = async () => (await ask('auditor', '/v1/moderation/queue?state=held&limit=200')).body.items;
    const ids = async () => (await queued()).map((item: { id: string }) => item.id);
    expect(await ids()).toContain(id);
    await rule(id, { ...hold, outcome: 'allow', reason: 'Fine.' });
    await caughtUp();
    expect(await ids()).not.toContain(id);
  });
});

describe('Clearing a poster over HTTP', () => {
  it('ends the review of what they post', async () => {
    const poster = 'shop/user 7';
    for (const title of ['Painting one', 'Painting two']) await post({ ...HELD, title, poster });
    const watched = await post({ poster });
    expect([watched.state, watched.reasons.causes]).toEqual(['held', ['poster-under-review']]);
    const path = `/v1/posters/${encodeURIComponent(poster)}/clearing`;
    const { status, body } = await ask('moderator', path, {});
    expect([status, body]).toEqual([200, { poster }]);
    expect((await post({ poster })).state).toBe('allowed');
    const foreign = await service.foreignKey('moderator');
    const answer = await speak(service.url, foreign, 'POST', path);
    expect([answer.status, answer.body.detail]).toEqual([404, 'There is no such poster.']);
  });
});
