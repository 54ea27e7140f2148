import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBounty, aDelivery, openService, type Service, SHA, speak } from '../testing/service.js';

let service: Service;
let bounty: string;
beforeAll(async () => {
  service = await openService();
  bounty = (await service.call('frontend', 'POST', '/v1/bounties', aBounty())).body.id;
});
afterAll(() => service.close());

const enter = (body: object = {}, headers = {}, on = bounty) =>
  service.call('frontend', 'POST', `/v1/bounties/${on}/submissions`, aDelivery(body), headers);
const EVIDENCE = { sha256: SHA, findings: [], scanner: { name: 'scan', version: '1' } };
const scan = (id: string, evidence: object = EVIDENCE, headers = {}) =>
  service.call('scanner', 'POST', `/v1/submissions/${id}/evidence`, evidence, headers);
/** Reads until it is judged again. */
const judged = async (id: string) => {
  for (;;) {
    const { body } = await service.call('frontend', 'GET', `/v1/submissions/${id}`);
    if (body.state !== 'pending' && !body.reasons.causes.includes('stale-verdict')) return body;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

describe('Submissions over HTTP', () => {
  it('a picture that no scanner has seen is held in the answer, and allowed once one has', async () => {
    const { status, body, headers } = await enter();
    expect([status, body.state, body.reasons.causes]).toEqual([201, 'held', ['asset-unseen']]);
    expect([headers.get('etag'), headers.get('location')]).toEqual(['"1"', `/v1/submissions/${body.id}`]);
    expect((await scan(body.id)).status).toBe(201);
    const later = await judged(body.id);
    expect([later.state, later.scanned]).toEqual(['allowed', [SHA]]);
  });

  it('evidence voids the verdict at once, before anything is judged again', async () => {
    const { body } = await enter();
    const answer = await scan(body.id, { ...EVIDENCE, findings: [{ kind: 'minor', confidence: 0.99 }] });
    expect(answer.body.state).not.toBe('allowed');
    expect((await judged(body.id)).state).not.toBe('allowed');
  });

  it('the same evidence again is one, also under an idempotency key', async () => {
    const { body } = await enter();
    await scan(body.id);
    await scan(body.id);
    const first = await scan(body.id, EVIDENCE, { 'idempotency-key': 'scan-1' });
    const again = await scan(body.id, EVIDENCE, { 'idempotency-key': 'scan-1' });
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    let seen = 0;
    for await (const event of service.holdfast.store.undecrypted.readStream(`submission-${body.id}`))
      if (event.type === 'submission.evidence-attached.v1') seen++;
    expect(seen).toBe(1);
  });

  it('evidence about something else is refused', async () => {
    const { body } = await enter();
    const other = await scan(body.id, { ...EVIDENCE, sha256: 'f'.repeat(64) });
    expect([other.status, other.body.type]).toEqual([422, 'urn:holdfast:problem:unknown-asset']);
    const odd = await scan(body.id, { ...EVIDENCE, findings: [{ kind: 'minor', confidence: 1.5 }] });
    expect([odd.status, odd.body.errors[0].field]).toEqual([422, 'findings.0.confidence']);
  });

  it('a scanner sees what to look at, and no text', async () => {
    const { body } = await enter({ title: 'Canary words' });
    const seen = await service.call('scanner', 'GET', `/v1/submissions/${body.id}`);
    expect(Object.keys(seen.body).toSorted()).toEqual(['assets', 'bounty', 'id', 'state']);
    expect((await service.call('scanner', 'GET', '/v1/submissions')).status).toBe(403);
  });

  it('is entered once for an idempotency key, also by two at once', async () => {
    const send = () => enter({ title: 'Twice' }, { 'idempotency-key': 'twice' });
    const [a, b] = await Promise.all([send(), send()]);
    expect(a.body.id).toBe(b.body.id);
    expect([a, b].filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(1);
    const other = await enter({ title: 'Other' }, { 'idempotency-key': 'twice' });
    expect([other.status, other.body.type]).toEqual([422, 'urn:holdfast:problem:idempotency-key-reused']);
    const second = (await service.call('frontend', 'POST', '/v1/bounties', aBounty())).body.id;
    expect((await enter({ title: 'Twice' }, { 'idempotency-key': 'twice' }, second)).status).toBe(422);
  });

  it('an edit needs the version it was made on; a withdrawn one takes none', async () => {
    const { body } = await enter();
    const { creator: _creator, ...edit } = aDelivery({ title: 'Lighthouse, again' }) as { creator: string };
    const put = (headers: Record<string, string>) =>
      service.call('frontend', 'PUT', `/v1/submissions/${body.id}`, edit, headers);
    expect((await put({})).status).toBe(428);
    const stale = await put({ 'if-match': '"7"' });
    expect([stale.status, stale.body.current]).toEqual([412, 1]);
    const edited = await put({ 'if-match': '"1"' });
    expect([edited.status, edited.body.title, edited.headers.get('etag')]).toEqual([200, 'Lighthouse, again', '"2"']);
    const gone = await service.call('frontend', 'POST', `/v1/submissions/${body.id}/withdrawal`);
    expect([gone.status, gone.body.state]).toEqual([200, 'withdrawn']);
    const late = await put({ 'if-match': '"2"' });
    expect([late.status, late.body.type]).toEqual([409, 'urn:holdfast:problem:submission-withdrawn']);
  });

  it('what is withdrawn takes no delivery', async () => {
    const { id } = (await service.call('frontend', 'POST', '/v1/bounties', aBounty())).body;
    await service.call('frontend', 'POST', `/v1/bounties/${id}/withdrawal`);
    const { status, body } = await enter({}, {}, id);
    expect([status, body.type]).toEqual([409, 'urn:holdfast:problem:bounty-closed']);
  });

  it('without time to wait the answer is 202, and says where to look', async () => {
    const { status, headers } = await enter({}, { prefer: 'wait=0' });
    expect(status).toBe(202);
    expect((await service.call('moderator', 'GET', headers.get('location') ?? '')).status).toBe(200);
  });

  it('what another marketplace has does not exist', async () => {
    const { body } = await enter();
    const missing = '00000000-0000-7000-8000-000000000000';
    for (const [role, method, path, sent] of [
      ['frontend', 'GET', (id: string) => `/v1/submissions/${id}`, undefined],
      ['scanner', 'POST', (id: string) => `/v1/submissions/${id}/evidence`, EVIDENCE],
      ['frontend', 'POST', (id: string) => `/v1/submissions/${id}/withdrawal`, undefined],
    ] as const) {
      const key = await service.foreignKey(role);
      const [foreign, none] = [
        await speak(service.url, key, method, path(body.id), sent),
        await speak(service.url, key, method, path(missing), sent),
      ];
      expect([foreign.status, foreign.body.detail]).toEqual([404, 'There is no such submission.']);
      expect(none.body.detail).toBe(foreign.body.detail);
    }
  });

  it('lists by bounty, creator and state', async () => {
    const a = (await enter({ creator: 'lister' })).body.id;
    const b = (await enter({ creator: 'lister' })).body.id;
    await scan(b);
    await judged(b);
    await service.call(
      'frontend',
      'POST',
      `/v1/submissions/${(await enter({ creator: 'lister' })).body.id}/withdrawal`,
    );
    await service.holdfast.readModels.reached(await service.holdfast.store.head());
    const ids = async (query: string) =>
      (
        await service.call('frontend', 'GET', `/v1/submissions?bounty=${bounty}&creator=lister&${query}`)
      ).body.items.map(({ id }: { id: string }) => id);
    expect(await ids('state=held')).toEqual([a]);
    expect(await ids('state=allowed')).toEqual([b]);
    expect(await ids('state=pending')).toEqual([]);
    expect(await ids('state=withdrawn')).toHaveLength(1);
    expect(await ids('limit=2')).toEqual([a, b]);
  });
});
