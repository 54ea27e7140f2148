import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { housePolicySource } from '#runtime';
import { aBounty, openService, type Service, speak } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const STRICT = housePolicySource('no-mature') ?? '';
const CHANGED = { payBeforeSeconds: 60, writesPerHour: 50, blockedRevisionsToClose: 2, blockedBountiesToReview: 5 };
const draft = (source: string, headers = {}) => service.call('admin', 'POST', '/v1/policies', { source }, headers);
const own = (path = '') => `/v1/marketplaces/${service.marketplace}${path}`;

describe('Policies over HTTP', () => {
  it('a draft can be read at once, and is in force from its activation on', async () => {
    const { status, body, headers } = await draft(STRICT);
    expect([status, body.name, body.active, body.source]).toEqual([201, 'no-mature', false, STRICT]);
    const before = await service.call('frontend', 'POST', '/v1/bounties', aBounty({ mature: true }));
    const activated = await service.call('admin', 'POST', own('/activations'), { policy: body.digest });
    expect([activated.status, activated.body.policy.digest]).toEqual([201, body.digest]);
    const read = await service.call('moderator', 'GET', headers.get('location') ?? '');
    expect([read.status, read.body.active]).toEqual([200, true]);
    const after = await service.call('frontend', 'POST', '/v1/bounties', aBounty({ mature: true }));
    expect([before.body.verdict.policy.name, after.body.verdict.policy.name]).toEqual(['house', 'no-mature']);
  });

  it('the same text again is the same version; another text under it is refused', async () => {
    const [a, b] = [await draft(STRICT, { 'idempotency-key': 'd' }), await draft(STRICT, { 'idempotency-key': 'd' })];
    expect([b.status, b.body.digest, b.headers.get('idempotency-replayed')]).toEqual([201, a.body.digest, 'true']);
    const other = await draft(STRICT.replace('atLeast: 0.5', 'atLeast: 0.6'));
    expect([other.status, other.body.type]).toEqual([409, 'urn:holdfast:problem:version-taken']);
  });

  it('what cannot be read is told line by line, and leaves nothing behind', async () => {
    const head = await service.holdfast.store.head();
    const { status, body } = await draft(STRICT.replace('when:', 'wen:'));
    expect([status, body.type]).toEqual([422, 'urn:holdfast:problem:invalid-document']);
    expect(body.errors.length).toBeGreaterThan(0);
    for (const error of body.errors)
      expect([error.field, typeof error.line, typeof error.column, typeof error.detail]).toEqual([
        'source',
        'number',
        'number',
        'string',
      ]);
    expect(await service.holdfast.store.head()).toEqual(head);
  });

  it('the list names every version without its text', async () => {
    await service.holdfast.readModels.reached(await service.holdfast.store.head());
    const { status, body } = await service.call('auditor', 'GET', '/v1/policies');
    expect(status).toBe(200);
    expect(body.items.map(({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`)).toEqual(
      expect.arrayContaining(['policy house', 'policy no-mature']),
    );
    expect(JSON.stringify(body)).not.toContain('source');
  });

  it('only what is drafted here can be read or activated', async () => {
    const { body } = await draft(STRICT);
    const foreign = await service.foreignKey('admin');
    const missing = `sha256:${'0'.repeat(64)}`;
    const answers = [
      await speak(service.url, foreign, 'GET', `/v1/policies/${body.digest}`),
      await service.call('admin', 'GET', `/v1/policies/${missing}`),
      await service.call('admin', 'POST', own('/activations'), { policy: missing }),
      await service.call('admin', 'POST', own('/activations'), { registry: body.digest }),
    ];
    for (const { status, body: problem } of answers)
      expect([status, problem.detail]).toEqual([404, 'There is no such document.']);
    expect((await service.call('admin', 'POST', own('/activations'), {})).status).toBe(422);
  });
});

describe('A marketplace over HTTP', () => {
  it('changes the settings that are given and keeps the others', async () => {
    const { body: before } = await service.call('moderator', 'GET', own());
    const changed = await service.call('admin', 'PUT', own('/settings'), CHANGED);
    expect([changed.status, changed.body.settings]).toEqual([200, { ...before.settings, ...CHANGED }]);
  });

  it.each([
    { currencies: [] },
    { currencies: ['USD', 'USD'] },
    { currencies: ['usd'] },
    { payBeforeSeconds: 301 },
    { requireEvidence: 'no' },
    { writesPerHour: 0 },
    { blockedRevisionsToClose: 21 },
    { name: 'other' },
  ])('refuses %j', async (settings) => {
    const { status, body } = await service.call('admin', 'PUT', own('/settings'), settings);
    expect([status, body.errors[0].field]).toEqual([422, Object.keys(settings)[0]]);
  });

  it('is there for its own keys alone', async () => {
    const foreign = await service.foreignKey('admin');
    for (const [method, path, body] of [
      ['GET', own(), undefined],
      ['PUT', own('/settings'), { payBeforeSeconds: 5 }],
      ['POST', own('/activations'), { policy: `sha256:${'0'.repeat(64)}` }],
    ] as const) {
      const answer = await speak(service.url, foreign, method, path, body);
      expect([answer.status, answer.body.detail]).toEqual([404, 'There is no such marketplace.']);
    }
  });
});
