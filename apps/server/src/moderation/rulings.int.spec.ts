import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyRole } from '../edge/calls.js';
import { anAwardedReward, standsAt } from '../testing/awarded.js';
import { aBounty, aDelivery, openService, type Service, speak } from '../testing/service.js';

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

  it('a bounty that is reopened can be edited again, and nothing is paid until it is awarded anew', async () => {
    const { bounty, submission, reward } = await anAwardedReward(service);
    const reopen = () => ask('moderator', `/v1/bounties/${bounty}/reopening`, { reason: 'The wrong delivery.' });
    const started = await ask('payout', `/v1/rewards/${reward}/payouts`, { reference: 'first' });
    const early = await reopen();
    expect([early.status, early.body.type, early.body.payout]).toEqual([
      409,
      'urn:holdfast:problem:payout-open',
      started.body.id,
    ]);
    const failed = { outcome: 'failed', providerReference: 'tr-1' };
    await ask('payout', `/v1/payouts/${started.body.id}/settlement`, failed);
    const { status, body } = await reopen();
    expect([status, body.kind, body.id, body.state]).toEqual([200, 'bounty', bounty, 'allowed']);
    const refused = await ask('payout', `/v1/rewards/${reward}/payouts`, { reference: 'second' });
    expect([refused.status, refused.body.type]).toEqual([409, 'urn:holdfast:problem:not-cleared']);
    const { poster: _poster, ...edit } = aBounty({ title: 'Lighthouse at dawn' }) as { poster: string };
    const edited = await service.call('frontend', 'PUT', `/v1/bounties/${bounty}`, edit, { 'if-match': '"1"' });
    expect([edited.status, edited.body.frozen]).toEqual([200, false]);
    await ask('frontend', `/v1/rewards/${reward}/award`, { submissionId: submission });
    await standsAt(service, reward, 'cleared');
    expect((await ask('payout', `/v1/rewards/${reward}/payouts`, { reference: 'second' })).status).toBe(201);
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

describe('Rulings on deliveries over HTTP', () => {
  it('allow what no scanner has seen, and block what is allowed; the reward follows', async () => {
    const { id: bounty, rewards } = await post({ reward: { amount: 500, currency: 'USD', benefactor: 'user-1' } });
    const entered = (await ask('frontend', `/v1/bounties/${bounty}/submissions`, aDelivery())).body;
    expect([entered.state, entered.reasons.causes]).toEqual(['held', ['asset-unseen']]);
    const ruling = { reason: 'I opened it.', inputDigest: entered.verdict.inputDigest };
    const ruled = (body: object) => ask('moderator', `/v1/submissions/${entered.id}/rulings`, { ...ruling, ...body });
    const short = await ruled({ outcome: 'allow', overrides: [] });
    expect([short.status, short.body.missing]).toEqual([422, ['asset-unseen']]);
    const allowed = await ruled({ outcome: 'allow', overrides: ['asset-unseen'] });
    expect([allowed.status, allowed.body.kind, allowed.body.id]).toEqual([201, 'submission', entered.id]);
    expect(allowed.body.state).toBe('allowed');
    await ask('frontend', `/v1/rewards/${rewards[0]}/award`, { submissionId: entered.id });
    await standsAt(service, rewards[0], 'cleared');
    expect((await ruled({ outcome: 'block', overrides: [], grounds: ['sexual-likeness'] })).body.state).toBe('blocked');
    await standsAt(service, rewards[0], 'blocked');
    expect((await ask('frontend', `/v1/bounties/${bounty}`)).body.state).toBe('allowed');
    const seen = (await ask('frontend', `/v1/submissions/${entered.id}`)).body;
    expect([seen.state, seen.reasons.grounds]).toEqual(['blocked', ['sexual-likeness']]);
    expect(JSON.stringify(seen)).not.toMatch(/opened|moderator/);
  });

  it('one input digest is of one thing: that of the bounty rules on no delivery of it', async () => {
    const { id, verdict } = await post();
    const entered = (await ask('frontend', `/v1/bounties/${id}/submissions`, aDelivery())).body;
    const body = { outcome: 'block', overrides: [], reason: 'Looked.', inputDigest: verdict.inputDigest };
    const { status, body: problem } = await ask('moderator', `/v1/submissions/${entered.id}/rulings`, body);
    expect([status, problem.type]).toEqual([409, 'urn:holdfast:problem:stale-ruling']);
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
