import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { housePolicySource } from '#runtime';
import { aBounty, openService, type Service, speak } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const post = (body: object, headers = {}) => service.call('frontend', 'POST', '/v1/bounties', body, headers);
const BLOCKED = {
  title: 'Nude lora of my coworker',
  description: 'Uncensored nude lora of my coworker Jana Prihoda, photos attached',
  mature: true,
  deliverable: 'lora',
  references: [{ kind: 'photo', value: 'https://pictures.example/jana.jpg' }],
};

describe('Bounties over HTTP', () => {
  it('a harmless one is allowed in the answer', async () => {
    const { status, body, headers } = await post(aBounty());
    expect([status, body.state, body.verdict.outcome]).toEqual([201, 'allowed', 'allow']);
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('location')).toBe(`/v1/bounties/${body.id}`);
  });

  it('a prohibited one is blocked, with grounds and sentences and without the words', async () => {
    const { body } = await post(aBounty(BLOCKED));
    expect(body.state).toBe('blocked');
    expect(body.reasons.grounds).toContain('sexual-likeness');
    expect(body.reasons.text.en).not.toMatch(/jana|nude|coworker/i);
    expect(body.reasons.text.fr).toMatch(/personne/);
    expect(JSON.stringify(body)).not.toContain('signals');
  });

  it('the same key and body twice, at once, is one bounty', async () => {
    const send = () => post(aBounty({ title: 'Twice' }), { 'idempotency-key': 'twice' });
    const [a, b] = await Promise.all([send(), send()]);
    expect(a.body.id).toBe(b.body.id);
    expect([a, b].map(({ headers }) => headers.get('idempotency-replayed')).toSorted()).toEqual(
      ['true', null].toSorted(),
    );
    const other = await post(aBounty({ title: 'Other' }), { 'idempotency-key': 'twice' });
    expect([other.status, other.body.type]).toEqual([422, 'urn:holdfast:problem:idempotency-key-reused']);
  });

  it('an edit needs the version it was made on, and voids the verdict', async () => {
    const { body: posted } = await post(aBounty());
    const { poster: _poster, ...edit } = aBounty(BLOCKED) as { poster: string };
    const put = (headers: object) =>
      service.call('frontend', 'PUT', `/v1/bounties/${posted.id}`, edit, headers as Record<string, string>);
    expect((await put({})).status).toBe(428);
    const stale = await put({ 'if-match': '"7"' });
    expect([stale.status, stale.body.current]).toEqual([412, 1]);
    const edited = await put({ 'if-match': '"1"' });
    expect([edited.status, edited.body.state, edited.headers.get('etag')]).toEqual([200, 'blocked', '"2"']);
  });

  it('without time to wait the answer is 202, and says where to look', async () => {
    const { status, body, headers } = await post(aBounty({ title: 'No wait' }), { prefer: 'wait=0' });
    expect([status, body.state]).toEqual([202, 'pending']);
    const later = await service.call('frontend', 'GET', headers.get('location') ?? '');
    expect(later.status).toBe(200);
  });

  it('what another marketplace has does not exist', async () => {
    const { body } = await post(aBounty());
    const foreign = await service.foreignKey('frontend');
    const answer = await speak(service.url, foreign, 'GET', `/v1/bounties/${body.id}`);
    const missing = await speak(
      service.url,
      foreign,
      'GET',
      `/v1/bounties/${'0'.repeat(8)}-0000-7000-8000-000000000000`,
    );
    expect([answer.status, answer.body.detail]).toEqual([missing.status, missing.body.detail]);
    expect(answer.status).toBe(404);
  });

  it('lists by state, poster and reference, in pages', async () => {
    await post(aBounty({ poster: 'lister', externalRef: 'x-1' }));
    await post(aBounty({ poster: 'lister', externalRef: 'x-2' }));
    await service.holdfast.readModels.reached(await service.holdfast.store.head());
    const first = await service.call('frontend', 'GET', '/v1/bounties?poster=lister&limit=1');
    const second = await service.call(
      'frontend',
      'GET',
      `/v1/bounties?poster=lister&limit=1&cursor=${first.body.next}`,
    );
    expect([first, second].map(({ body }) => body.items[0].externalRef)).toEqual(['x-2', 'x-1']);
    expect((await service.call('frontend', 'GET', '/v1/bounties?cursor=abc')).status).toBe(422);
  });

  it('allows nothing in a list under a policy that is in force no more, also before anything is judged again', async () => {
    const { holdfast, marketplace, call } = service;
    await post(aBounty({ poster: 'early' }));
    await holdfast.readModels.reached(await holdfast.store.head());
    await holdfast.workers.stop();
    const states = async () => {
      const { body } = await call('frontend', 'GET', '/v1/bounties?poster=early');
      return [body.items[0].state, ...body.items[0].causes];
    };
    expect(await states()).toEqual(['allowed']);
    const drafted = await call('admin', 'POST', '/v1/policies', { source: housePolicySource('no-mature') });
    const policy = { policy: drafted.body.digest };
    expect((await call('admin', 'POST', `/v1/marketplaces/${marketplace}/activations`, policy)).status).toBeLessThan(
      300,
    );
    expect(await states()).toEqual(['pending', 'stale-verdict']);
    holdfast.workers.start();
    await holdfast.workers.settled();
    await holdfast.readModels.reached(await holdfast.store.head());
    expect(await states()).toEqual(['allowed']);
  });

  it('null is no way to leave a field out', async () => {
    const { status, body } = await post(aBounty({ expiresAt: null }));
    expect([status, body.errors[0].field]).toEqual([422, 'expiresAt']);
  });
});
