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

const post = async (otherwise: object = {}) =>
  (await service.call('frontend', 'POST', '/v1/bounties', aBounty(otherwise))).body;
const ask = (role: KeyRole, path: string, body?: object, headers = {}) =>
  service.call(role, body ? 'POST' : 'GET', path, body, headers);
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
