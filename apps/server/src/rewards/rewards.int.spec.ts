import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAwardedReward } from '../testing/awarded.js';
import { aBounty, aDelivery, openService, type Service, speak } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const PLEDGE = { amount: 2500, currency: 'USD', benefactor: 'user-2' };
const post = (role: Parameters<Service['call']>[0], path: string, body?: object, headers = {}) =>
  service.call(role, 'POST', path, body, headers);
const newBounty = async () => (await post('frontend', '/v1/bounties', aBounty())).body.id as string;
const pledge = (bounty: string, body: object = PLEDGE, headers = {}) =>
  post('frontend', `/v1/bounties/${bounty}/rewards`, body, headers);
const clearance = async (reward: string) =>
  (await service.call('payout', 'GET', `/v1/rewards/${reward}/clearance`)).body;

describe('Rewards over HTTP', () => {
  it('is pledged, and belongs to its bounty', async () => {
    const bounty = await newBounty();
    const { status, body, headers } = await pledge(bounty);
    expect([status, body]).toEqual([201, { id: body.id, bounty, state: 'pledged', ...PLEDGE, holds: [], payouts: [] }]);
    expect(headers.get('location')).toBe(`/v1/rewards/${body.id}`);
    expect((await service.call('frontend', 'GET', `/v1/bounties/${bounty}`)).body.rewards).toEqual([body.id]);
    expect((await service.call('payout', 'GET', `/v1/rewards/${body.id}`)).body).toEqual(body);
    expect(await clearance(body.id)).toMatchObject({ state: 'pending', causes: ['not-awarded'] });
  });

  it('is pledged once for an idempotency key, also by two at once', async () => {
    const bounty = await newBounty();
    const send = (body = PLEDGE) => pledge(bounty, body, { 'idempotency-key': 'pledge' });
    const [a, b] = await Promise.all([send(), send()]);
    expect([a.status, b.status, a.body.id]).toEqual([201, 201, b.body.id]);
    expect([a, b].filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(1);
    expect((await send({ ...PLEDGE, amount: 1 })).body.type).toBe('urn:holdfast:problem:idempotency-key-reused');
    expect((await service.call('frontend', 'GET', `/v1/bounties/${bounty}`)).body.rewards).toHaveLength(1);
  });

  it('money that cannot be is refused', async () => {
    const bounty = await newBounty();
    const foreign = await pledge(bounty, { ...PLEDGE, currency: 'XTS' });
    expect([foreign.status, foreign.body.type]).toEqual([422, 'urn:holdfast:problem:foreign-currency']);
    for (const amount of [0, -1, 1.5, 1e300, '5'])
      expect((await pledge(bounty, { ...PLEDGE, amount })).body.errors[0].field).toBe('amount');
  });

  it('goes to a submission of its own bounty only, and freezes both', async () => {
    const bounty = await newBounty();
    const { id } = (await pledge(bounty)).body;
    const other = (await post('frontend', `/v1/bounties/${await newBounty()}/submissions`, aDelivery())).body.id;
    const wrong = await post('frontend', `/v1/rewards/${id}/award`, { submissionId: other });
    expect([wrong.status, wrong.body.type]).toEqual([409, 'urn:holdfast:problem:other-bounty']);
    const delivered = (await post('frontend', `/v1/bounties/${bounty}/submissions`, aDelivery())).body.id;
    const { status, body } = await post('frontend', `/v1/rewards/${id}/award`, { submissionId: delivered });
    expect([status, body.state, body.submission, body.payee]).toEqual([200, 'awarded', delivered, 'creator-1']);
    const withdrawal = await post('frontend', `/v1/bounties/${bounty}/withdrawal`);
    expect([withdrawal.status, withdrawal.body.type]).toEqual([409, 'urn:holdfast:problem:frozen']);
  });

  it('a hold by a moderator keeps the gate shut until it is released', async () => {
    const { reward } = await anAwardedReward(service);
    const held = await post('moderator', `/v1/rewards/${reward}/hold`);
    expect([held.status, held.body.holds]).toEqual([200, ['manual-hold']]);
    expect(await clearance(reward)).toMatchObject({ state: 'held', causes: ['manual-hold'] });
    const refused = await post('payout', `/v1/rewards/${reward}/payouts`, { reference: 'held' });
    expect([refused.status, refused.body.causes]).toEqual([409, ['manual-hold']]);
    expect(JSON.stringify(held.body)).not.toContain('moderator');
    expect((await post('moderator', `/v1/rewards/${reward}/release`)).body.holds).toEqual([]);
    expect((await clearance(reward)).state).toBe('cleared');
  });

  it('is given back only when it cannot be paid any more, and then once', async () => {
    const bounty = await newBounty();
    const { id } = (await pledge(bounty)).body;
    const early = await post('payout', `/v1/rewards/${id}/refund`);
    expect([early.status, early.body.type]).toEqual([409, 'urn:holdfast:problem:not-refundable']);
    await post('frontend', `/v1/bounties/${bounty}/withdrawal`);
    for (const _ of ['first', 'again']) {
      const { status, body } = await post('payout', `/v1/rewards/${id}/refund`);
      expect([status, body.state]).toEqual([200, 'refunded']);
    }
  });

  it('is kept only of a bounty that a person has finally blocked', async () => {
    const { id } = (await pledge(await newBounty())).body;
    const { status, body } = await post('senior-moderator', `/v1/rewards/${id}/forfeiture`, { reason: 'Because' });
    expect([status, body.type]).toEqual([409, 'urn:holdfast:problem:not-final']);
    expect((await post('senior-moderator', `/v1/rewards/${id}/forfeiture`, { reason: '' })).status).toBe(422);
  });

  it('a reward of a bounty that a person has blocked can be kept; then it is neither paid nor given back', async () => {
    const { reward, bounty } = await anAwardedReward(service);
    const { verdict } = (await service.call('frontend', 'GET', `/v1/bounties/${bounty}`)).body;
    const ruling = { outcome: 'block', overrides: [], grounds: ['private-individual'], reason: 'My neighbour.' };
    await post('moderator', `/v1/bounties/${bounty}/rulings`, { ...ruling, inputDigest: verdict.inputDigest });
    const forfeit = (role: 'moderator' | 'senior-moderator') =>
      post(role, `/v1/rewards/${reward}/forfeiture`, { reason: 'Ordered on purpose.' });
    expect((await forfeit('moderator')).status).toBe(403);
    const { status, body } = await forfeit('senior-moderator');
    expect([status, body.state, body.payouts]).toEqual([200, 'forfeited', []]);
    expect(JSON.stringify(body)).not.toMatch(/purpose|moderator/);
    expect((await clearance(reward)).state).toBe('forfeited');
    for (const [path, sent] of [
      ['refund', undefined],
      ['payouts', { reference: 'late' }],
    ] as const) {
      const late = await post('payout', `/v1/rewards/${reward}/${path}`, sent);
      expect([path, late.status, late.body.type]).toEqual([path, 409, 'urn:holdfast:problem:reward-closed']);
    }
  });

  it('what another marketplace has does not exist', async () => {
    const bounty = await newBounty();
    const { id } = (await pledge(bounty)).body;
    for (const [role, method, path, body] of [
      ['frontend', 'POST', `/v1/bounties/${bounty}/rewards`, PLEDGE],
      ['payout', 'GET', `/v1/rewards/${id}`, undefined],
      ['payout', 'GET', `/v1/rewards/${id}/clearance`, undefined],
      ['payout', 'POST', `/v1/rewards/${id}/refund`, undefined],
      ['moderator', 'POST', `/v1/rewards/${id}/hold`, undefined],
      ['moderator', 'POST', `/v1/rewards/${id}/release`, undefined],
    ] as const) {
      const answer = await speak(service.url, await service.foreignKey(role), method, path, body);
      const what = path.includes('bounties') ? 'bounty' : 'reward';
      expect([path, answer.status, answer.body.detail]).toEqual([path, 404, `There is no such ${what}.`]);
    }
  });

  it('lists by bounty and state', async () => {
    const bounty = await newBounty();
    const { id } = (await pledge(bounty)).body;
    await service.holdfast.readModels.reached(await service.holdfast.store.head());
    const list = async (query: string) => (await service.call('payout', 'GET', `/v1/rewards?${query}`)).body.items;
    expect(await list(`bounty=${bounty}&state=pledged`)).toMatchObject([{ id, state: 'pledged', ...PLEDGE }]);
    expect(await list(`bounty=${bounty}&state=paid`)).toEqual([]);
  });
});
