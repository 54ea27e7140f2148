import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAwardedReward, standsAt } from '../testing/awarded.js';
import { openService, type Service, speak } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const start = (reward: string, reference: string, headers = {}) =>
  service.call('payout', 'POST', `/v1/rewards/${reward}/payouts`, { reference }, headers);
const confirm = (payout: string) => service.call('payout', 'POST', `/v1/payouts/${payout}/confirmation`);
const settle = (payout: string, outcome: string) =>
  service.call('payout', 'POST', `/v1/payouts/${payout}/settlement`, { outcome, providerReference: 'tr-1' });
const hold = (reward: string) => service.call('moderator', 'POST', `/v1/rewards/${reward}/hold`);

describe('Payouts over HTTP', () => {
  it('goes from start over confirmation to settlement', async () => {
    const { reward, bounty, submission } = await anAwardedReward(service);
    const { status, body, headers } = await start(reward, 'run-1');
    expect([status, headers.get('location')]).toEqual([201, `/v1/payouts/${body.id}`]);
    const money = { payee: 'creator-1', amount: 5000, currency: 'USD' };
    expect(body).toMatchObject({ reward, bounty, submission, reference: 'run-1', state: 'started', ...money });
    expect(Date.parse(body.payBefore) - Date.now()).toBeLessThanOrEqual(300_000);
    const confirmed = await confirm(body.id);
    expect([confirmed.status, confirmed.body.state]).toEqual([200, 'confirmed']);
    const settled = await settle(body.id, 'settled');
    expect([settled.status, settled.body.state]).toEqual([200, 'settled']);
    await standsAt(service, reward, 'paid');
    expect((await start(reward, 'run-2')).body.type).toBe('urn:holdfast:problem:reward-closed');
  });

  it('eight at once with eight references: one payout starts', async () => {
    const { reward } = await anAwardedReward(service);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => start(reward, `race-${n}`)));
    const won = answers.filter(({ status }) => status === 201);
    const lost = answers.filter(({ status }) => status !== 201);
    expect(won).toHaveLength(1);
    for (const { status, body } of lost)
      expect([status, body.type, body.payout]).toEqual([409, 'urn:holdfast:problem:payout-open', won[0]?.body.id]);
    const { payouts } = (await service.call('payout', 'GET', `/v1/rewards/${reward}`)).body;
    expect(payouts).toHaveLength(1);
  });

  it('eight at once with one reference: one payout, and one answer that started it', async () => {
    const { reward } = await anAwardedReward(service);
    const answers = await Promise.all(Array.from({ length: 8 }, () => start(reward, 'same')));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
    const { payouts } = (await service.call('payout', 'GET', `/v1/rewards/${reward}`)).body;
    expect(payouts).toHaveLength(1);
  });

  it('the same reference signs again while it may be paid, and not after it failed', async () => {
    const { reward } = await anAwardedReward(service);
    const first = await start(reward, 'lost');
    expect((await start(reward, 'lost')).body.clearance).toBe(first.body.clearance);
    await settle(first.body.id, 'failed');
    const later = await start(reward, 'lost');
    expect([later.status, later.body.state, later.body.clearance]).toEqual([201, 'failed', undefined]);
    expect((await start(reward, 'anew')).status).toBe(201);
  });

  it('what a moderator holds meanwhile is neither signed again nor confirmed', async () => {
    const { reward } = await anAwardedReward(service);
    const { body } = await start(reward, 'held');
    await hold(reward);
    expect((await start(reward, 'held')).body.clearance).toBeUndefined();
    const confirmation = await confirm(body.id);
    expect([confirmation.status, confirmation.body.type]).toEqual([409, 'urn:holdfast:problem:not-cleared']);
    expect(confirmation.body.causes).toContain('manual-hold');
  });

  it('an idempotency key is for one reward and reference', async () => {
    const { reward } = await anAwardedReward(service);
    const key = { 'idempotency-key': 'pay' };
    const first = await start(reward, 'keyed', key);
    const again = await start(reward, 'keyed', key);
    expect([again.status, again.body.id, again.headers.get('idempotency-replayed')]).toEqual([
      201,
      first.body.id,
      'true',
    ]);
    expect((await start(reward, 'other', key)).body.type).toBe('urn:holdfast:problem:idempotency-key-reused');
  });

  it('a payout is found the moment it stands in the log, and one of elsewhere is not', async () => {
    const { reward } = await anAwardedReward(service);
    const { body } = await start(reward, 'found');
    const read = await service.call('auditor', 'GET', `/v1/payouts/${body.id}`);
    expect([read.status, read.body.state, read.body.reference]).toEqual([200, 'started', 'found']);
    const key = await service.foreignKey('payout');
    const missing = '00000000-0000-7000-8000-000000000000';
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/confirmation'],
    ] as const)
      for (const id of [body.id, missing]) {
        const answer = await speak(service.url, key, method, `/v1/payouts/${id}${path}`);
        expect([answer.status, answer.body.detail]).toEqual([404, 'There is no such payout.']);
      }
    const begun = await speak(service.url, key, 'POST', `/v1/rewards/${reward}/payouts`, { reference: 'theirs' });
    expect([begun.status, begun.body.detail]).toEqual([404, 'There is no such reward.']);
  });

  it('lists what is still open, for reconciliation', async () => {
    const { reward } = await anAwardedReward(service);
    const { body } = await start(reward, 'listed');
    await service.holdfast.readModels.reached(await service.holdfast.store.head());
    const list = async (query: string) =>
      (await service.call('payout', 'GET', `/v1/payouts?reward=${reward}&${query}`)).body.items;
    expect(await list('state=started')).toMatchObject([{ id: body.id, reference: 'listed', state: 'started' }]);
    expect(await list('state=settled')).toEqual([]);
    expect(await list('before=2020-01-01T00:00:00Z')).toEqual([]);
  });
});
