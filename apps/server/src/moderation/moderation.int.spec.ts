import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANYONE, contest, report } from '#operations';
import { demand } from '#runtime';
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
const reported = (id: string) =>
  demand(
    service.holdfast.runner,
    { actor: ANYONE, marketplace: service.marketplace },
    report({
      target: { kind: 'bounty', id },
      relation: 'depicted',
      explanation: 'It depicts me.',
      contact: 'me@mail.example',
      goodFaith: true,
      receiptHash: `sha256:${'1'.repeat(64)}`,
    }),
  );
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

describe('Cases over HTTP', () => {
  it('is read with its report, noted, assigned and lifted; the bounty is allowed again', async () => {
    const { id } = await post();
    const { case: file } = await reported(id);
    expect((await ask('frontend', `/v1/bounties/${id}`)).body.state).toBe('held');
    const opened = await ask('moderator', `/v1/cases/${file}`);
    expect([opened.body.state, opened.body.report.contact]).toEqual(['open', 'me@mail.example']);
    expect(JSON.stringify(opened.body)).not.toContain('sha256');
    const noted = await ask('moderator', `/v1/cases/${file}/notes`, { note: 'Looked at it.' });
    expect([noted.status, noted.body.notes[0].note]).toEqual([201, 'Looked at it.']);
    const assigned = await ask('moderator', `/v1/cases/${file}/assignment`, {});
    expect(assigned.body.assignee).toBe(noted.body.notes[0].moderator);
    const lift = { resolution: 'lifted', reason: 'A lighthouse.' };
    const lifted = await ask('moderator', `/v1/contests/${file}/resolution`, lift);
    expect([lifted.status, lifted.body.state, lifted.body.decision.reason]).toEqual([200, 'lifted', 'A lighthouse.']);
    expect((await ask('frontend', `/v1/bounties/${id}`)).body.state).toBe('allowed');
    const again = await ask('moderator', `/v1/contests/${file}/resolution`, lift);
    expect([again.status, again.body.type]).toEqual([409, 'urn:holdfast:problem:case-decided']);
  });

  it('upheld blocks, and two moderators at once decide it one way', async () => {
    const { id } = await post();
    const { case: file } = await reported(id);
    const resolve = (resolution: string) =>
      ask('moderator', `/v1/contests/${file}/resolution`, { resolution, reason: 'Looked.' });
    const answers = await Promise.all([resolve('upheld'), resolve('lifted')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const decided = answers.find(({ status }) => status === 200)?.body.state;
    const { state } = (await ask('frontend', `/v1/bounties/${id}`)).body;
    expect(state).toBe(decided === 'upheld' ? 'blocked' : 'allowed');
  });

  it('is listed by state and target without what was written', async () => {
    const { id } = await post();
    const { case: file } = await reported(id);
    await caughtUp();
    const { body } = await ask('auditor', `/v1/cases?state=open&target=${id}`);
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([file]);
    expect(JSON.stringify(body)).not.toMatch(/depicts|mail/);
  });

  it('what another marketplace has does not exist', async () => {
    const { id, verdict } = await post();
    const context = { actor: { role: 'moderator', id: 'spec' }, marketplace: service.marketplace };
    const opened = contest({ target: { kind: 'bounty', id }, cause: 'looked-at' });
    const { case: file } = await demand(service.holdfast.runner, context, opened);
    const foreign = await service.foreignKey('moderator');
    const ruling = { outcome: 'allow', overrides: [], reason: 'x', inputDigest: verdict.inputDigest };
    for (const [path, what, body] of [
      [`/v1/bounties/${id}/rulings`, 'bounty', ruling],
      [`/v1/submissions/${id}/rulings`, 'submission', ruling],
      [`/v1/bounties/${id}/reopening`, 'bounty', { reason: 'x' }],
      [`/v1/cases/${file}`, 'case', undefined],
      [`/v1/cases/${file}/notes`, 'case', { note: 'x' }],
      [`/v1/cases/${file}/assignment`, 'case', {}],
      [`/v1/contests/${file}/resolution`, 'case', { resolution: 'lifted', reason: 'x' }],
    ] as const) {
      const answer = await speak(service.url, foreign, body ? 'POST' : 'GET', path, body);
      expect([path, answer.status, answer.body.detail]).toEqual([path, 404, `There is no such ${what}.`]);
    }
  });
});
