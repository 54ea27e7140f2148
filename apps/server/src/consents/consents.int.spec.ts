import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyRole } from '../edge/calls.js';
import { openService, type Service, speak } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const aConsent = (otherwise: object = {}) => ({
  subject: 'Orla Fenwick',
  party: 'user-1',
  scopes: ['likeness'],
  evidenceReference: 'vault-1',
  ...otherwise,
});
const record = (body: object, headers = {}) => service.call('frontend', 'POST', '/v1/consents', body, headers);
const step = (role: KeyRole, id: string, what: string, body?: object) =>
  service.call(role, 'POST', `/v1/consents/${id}/${what}`, body);
const listed = async (query: string) => {
  await service.holdfast.readModels.reached(await service.holdfast.store.head());
  return (await service.call('auditor', 'GET', `/v1/consents?${query}`)).body;
};

describe('Consents over HTTP', () => {
  it('is recorded, verified and revoked', async () => {
    const { status, body, headers } = await record(aConsent());
    expect([status, body.status, body.subject, body.self]).toEqual([201, 'recorded', 'Orla Fenwick', false]);
    expect(headers.get('location')).toBe(`/v1/consents/${body.id}`);
    const verified = await step('consent-verifier', body.id, 'verification', { scopes: ['likeness'] });
    expect([verified.status, verified.body.status]).toEqual([200, 'verified']);
    const revoked = await step('frontend', body.id, 'revocation');
    expect([revoked.status, revoked.body.status]).toEqual([200, 'revoked']);
    const again = await step('consent-verifier', body.id, 'verification', { scopes: ['likeness'] });
    expect([again.status, again.body.type]).toEqual([409, 'urn:holdfast:problem:consent-settled']);
  });

  it('the verifier finds the evidence, and cannot widen what was given', async () => {
    const { body } = await record(aConsent({ evidenceReference: 'vault-77' }));
    const seen = await service.call('consent-verifier', 'GET', `/v1/consents/${body.id}`);
    expect(seen.body.evidenceReference).toBe('vault-77');
    const wider = await step('consent-verifier', body.id, 'verification', { scopes: ['likeness', 'sexual'] });
    expect([wider.status, wider.body.type]).toEqual([422, 'urn:holdfast:problem:scope-not-given']);
    expect((await step('frontend', body.id, 'verification', { scopes: ['likeness'] })).status).toBe(403);
  });

  it('the same key and body twice, at once, is one record', async () => {
    const send = () => record(aConsent(), { 'idempotency-key': 'once' });
    const [a, b] = await Promise.all([send(), send()]);
    expect([a.status, b.status, a.body.id]).toEqual([201, 201, b.body.id]);
    expect((await record(aConsent({ party: 'user-2' }), { 'idempotency-key': 'once' })).body.id).not.toBe(a.body.id);
  });

  it('is expired from the moment it lapses, in the list too', async () => {
    const expiresAt = new Date(Date.now() + 1500).toISOString();
    const { body } = await record(aConsent({ party: 'lapser', expiresAt }));
    await step('consent-verifier', body.id, 'verification', { scopes: ['likeness'] });
    expect((await listed('party=lapser&status=verified')).items).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, Date.parse(expiresAt) - Date.now() + 20));
    expect((await service.call('frontend', 'GET', `/v1/consents/${body.id}`)).body.status).toBe('expired');
    expect((await listed('party=lapser&status=verified')).items).toEqual([]);
    expect((await listed('party=lapser&status=expired')).items[0].status).toBe('expired');
  });

  it('is listed by party in pages, without the name', async () => {
    for (const n of [1, 2]) await record(aConsent({ party: 'lister', evidenceReference: `vault-${n}` }));
    const first = await listed('party=lister&limit=1');
    const second = await listed(`party=lister&limit=1&cursor=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([1, 1, undefined]);
    expect(JSON.stringify([first, second])).not.toMatch(/Fenwick|vault/);
  });

  it.each([
    [{ scopes: [] }, 'scopes'],
    [{ scopes: ['likeness', 'likeness'] }, 'scopes'],
    [{ subject: '' }, 'subject'],
    [{ expiresAt: 'tomorrow' }, 'expiresAt'],
  ])('refuses %j', async (otherwise, field) => {
    const { status, body } = await record(aConsent(otherwise));
    expect([status, body.errors[0].field]).toEqual([422, field]);
  });

  it('one that is over already is refused', async () => {
    const { status, body } = await record(aConsent({ expiresAt: '2020-01-01T00:00:00Z' }));
    expect([status, body.type]).toEqual([422, 'urn:holdfast:problem:already-expired']);
  });

  it('what another marketplace has does not exist', async () => {
    const { body } = await record(aConsent());
    for (const [role, method, path, sent] of [
      ['frontend', 'GET', '', undefined],
      ['frontend', 'POST', '/revocation', undefined],
      ['consent-verifier', 'POST', '/verification', { scopes: ['likeness'] }],
    ] as const) {
      const foreign = await service.foreignKey(role);
      const answer = await speak(service.url, foreign, method, `/v1/consents/${body.id}${path}`, sent);
      expect([answer.status, answer.body.detail]).toEqual([404, 'There is no such consent.']);
    }
  });
});
