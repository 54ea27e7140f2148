import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBounty, openService, type Service } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService({ HOLDFAST_REPORTS_PER_HOUR: '3', HOLDFAST_TRUST_PROXY: 'yes' });
});
afterAll(() => service.close());

let addresses = 0;
/** From an address of its own, unless one is given. */
const report = (body: object, from = `203.0.113.${++addresses}`) =>
  service.call(undefined, 'POST', '/v1/reports', body, { 'x-forwarded-for': from });
const follow = (receipt: string) => service.call(undefined, 'POST', '/v1/reports/status', { receipt });
const post = async () => (await service.call('frontend', 'POST', '/v1/bounties', aBounty())).body.id as string;
const about = (id: string, otherwise: object = {}) => ({
  marketplace: 'demo',
  target: { kind: 'bounty', id },
  relation: 'depicted',
  explanation: 'Canary explanation.',
  contact: 'canary@mail.example',
  goodFaith: true,
  ...otherwise,
});

describe('Reports over HTTP', () => {
  it('needs no key, contests at once, and is followed by its receipt to the end', async () => {
    const id = await post();
    const { status, body } = await report(about(id));
    expect([status, Object.keys(body)]).toEqual([201, ['receipt']]);
    const seen = (await service.call('frontend', 'GET', `/v1/bounties/${id}`)).body;
    expect([seen.state, seen.reasons.causes]).toEqual(['held', ['contested']]);
    expect((await follow(body.receipt)).body.state).toBe('open');
    await service.holdfast.readModels.reached(await service.holdfast.store.head());
    const cases = await service.call('moderator', 'GET', `/v1/cases?target=${id}`);
    const decision = { resolution: 'upheld', reason: 'It is them.' };
    await service.call('moderator', 'POST', `/v1/contests/${cases.body.items[0].id}/resolution`, decision);
    const after = await follow(body.receipt);
    expect([after.status, after.body.state, typeof after.body.decidedAt]).toEqual([200, 'upheld', 'string']);
    expect(JSON.stringify(after.body)).not.toMatch(/moderator|It is them/);
  });

  it('neither the poster’s frontend nor any log or envelope has the reporter or their words', async () => {
    const id = await post();
    const { body } = await report(about(id), '198.51.100.77');
    const seen = await service.call('frontend', 'GET', `/v1/bounties/${id}`);
    expect(JSON.stringify(seen.body)).not.toMatch(/anary|reporter/);
    const log = service.logged.join('');
    expect(log).not.toMatch(/anary|198\.51\.100\.77/);
    expect(log).not.toContain(body.receipt.slice(-43));
    const stored = await Array.fromAsync(service.holdfast.store.undecrypted.readAll());
    const plain = JSON.stringify(stored.map(({ data, metadata }) => ({ data, metadata })));
    expect(plain).not.toMatch(/anary|198\.51\.100\.77/);
  });

  it('an unknown marketplace, an unknown target and one of the wrong kind read the same', async () => {
    const id = await post();
    const answers = [
      await report(about('00000000-0000-7000-8000-000000000000')),
      await report(about(id, { marketplace: 'nowhere' })),
      await report(about(id, { target: { kind: 'submission', id } })),
    ];
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.detail}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    const byId = await report(about(id, { marketplace: service.marketplace }));
    expect(byId.status).toBe(201);
  });

  it('a wrong receipt and none at all read the same', async () => {
    const { body } = await report(about(await post()));
    const wrong = `${body.receipt.slice(0, -1)}${body.receipt.endsWith('A') ? 'B' : 'A'}`;
    const answers = [await follow(wrong), await follow('hr_1'), await follow(body.receipt.toUpperCase())];
    expect(new Set(answers.map((a) => `${a.status} ${a.body.detail}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it('one address may make so many in an hour, whatever they are about', async () => {
    const from = '2001:db8:7:7::1';
    for (const _ of [1, 2, 3]) await report(about('00000000-0000-7000-8000-000000000000'), from);
    const refused = await report(about(await post()), '2001:db8:7:7::2');
    expect([refused.status, refused.body.type]).toEqual([429, 'urn:holdfast:problem:too-many-requests']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000);
  });

  it('one target takes so many in an hour, and stays contested', async () => {
    const id = await post();
    const answers = await Promise.all([1, 2, 3, 4].map(() => report(about(id))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 429]);
    expect((await service.call('frontend', 'GET', `/v1/bounties/${id}`)).body.state).toBe('held');
  });

  it.each([
    [{ goodFaith: false }, 'goodFaith'],
    [{ relation: 'enemy' }, 'relation'],
    [{ explanation: '' }, 'explanation'],
    [{ target: { kind: 'bounty', id: 'x' } }, 'target.id'],
    [{ reporter: 'me' }, 'reporter'],
  ])('refuses %j', async (otherwise, field) => {
    const { status, body } = await report(about('00000000-0000-7000-8000-000000000000', otherwise));
    expect([status, body.errors[0].field]).toEqual([422, field]);
  });
});
