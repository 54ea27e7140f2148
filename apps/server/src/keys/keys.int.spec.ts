import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openService, type Service, speak } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const make = (body: object, headers = {}) => service.call('admin', 'POST', '/v1/keys', body, headers);

describe('Keys over HTTP', () => {
  it('a new key opens what its role may do, from the answer on', async () => {
    const { status, body } = await make({ role: 'auditor', name: 'books', subject: 'auditor-1' });
    expect([status, body.role, body.subject, body.revoked]).toEqual([201, 'auditor', 'auditor-1', false]);
    expect((await speak(service.url, body.token, 'GET', '/v1/bounties')).status).toBe(200);
    expect((await speak(service.url, body.token, 'POST', '/v1/keys', {})).status).toBe(403);
  });

  it('the token is shown once: the same request again finds the key and no token', async () => {
    const asked = { role: 'scanner', name: 'twice' };
    const [a, b] = await Promise.all([1, 2].map(() => make(asked, { 'idempotency-key': 'key-1' })));
    expect([a?.status, b?.status, a?.body.id]).toEqual([201, 201, b?.body.id]);
    const [first, again] = a?.headers.get('idempotency-replayed') ? [b, a] : [a, b];
    expect([typeof first?.body.token, again?.body.token]).toEqual(['string', undefined]);
    expect(again?.headers.get('idempotency-replayed')).toBe('true');
    expect((await speak(service.url, first?.body.token, 'GET', '/v1/bounties')).status).toBe(403);
  });

  it('a revoked key opens nothing from the next call on', async () => {
    const { body } = await make({ role: 'auditor', name: 'gone' });
    const { status, body: revoked } = await service.call('admin', 'POST', `/v1/keys/${body.id}/revocation`);
    expect([status, revoked.revoked]).toEqual([200, true]);
    expect((await speak(service.url, body.token, 'GET', '/v1/bounties')).status).toBe(401);
    expect((await service.call('admin', 'POST', `/v1/keys/${body.id}/revocation`)).status).toBe(200);
  });

  it('the list has every key, in pages, and nothing that opens one', async () => {
    const { body: one } = await make({ role: 'payout', name: 'listed' });
    await service.holdfast.readModels.reached(await service.holdfast.store.head());
    const first = await service.call('admin', 'GET', '/v1/keys?limit=1');
    expect([first.body.items.length, typeof first.body.next]).toEqual([1, 'string']);
    const { body } = await service.call('admin', 'GET', '/v1/keys?role=payout&inUse=true&limit=200');
    expect(body.items.map(({ id }: { id: string }) => id)).toContain(one.id);
    expect(JSON.stringify(body)).not.toMatch(/sha256|token|secret/i);
  });

  it('a key of another marketplace is not there', async () => {
    const { body } = await make({ role: 'auditor', name: 'ours' });
    const foreign = await service.foreignKey('admin');
    const answer = await speak(service.url, foreign, 'POST', `/v1/keys/${body.id}/revocation`);
    const missing = `/v1/keys/${'0'.repeat(8)}-0000-7000-8000-000000000000/revocation`;
    const nothing = await speak(service.url, foreign, 'POST', missing);
    expect([answer.status, answer.body.detail]).toEqual([404, nothing.body.detail]);
    expect((await speak(service.url, body.token, 'GET', '/v1/bounties')).status).toBe(200);
  });

  it('tokens are in no log line and in no event', async () => {
    const { body } = await make({ role: 'auditor', name: 'quiet' });
    const secret = body.token.slice(-43);
    expect(service.logged.join('')).not.toContain(secret);
    const events = await Array.fromAsync(service.holdfast.store.readAll());
    expect(JSON.stringify(events.map(({ data, metadata }) => ({ data, metadata })))).not.toContain(secret);
  });

  it.each([
    [{ role: 'system', name: 'x' }, 'role'],
    [{ role: 'admin', name: '' }, 'name'],
    [{ role: 'admin', name: 'x', secretHash: 'x' }, 'secretHash'],
  ])('refuses %j', async (body, field) => {
    const answer = await make(body);
    expect([answer.status, answer.body.errors[0].field]).toEqual([422, field]);
  });
});
