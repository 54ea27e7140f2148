import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBounty, openService, type Service, speak } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const BLOCKED = { title: 'Painting', description: 'A nude painting of my coworker Jana Prihoda', mature: true };
const NEVER = '00000000-0000-7000-8000-000000000000';

async function editedBounty(): Promise<{ id: string; reward: string }> {
  const reward = { amount: 500, currency: 'USD', benefactor: 'user-1' };
  const { body } = await service.call('frontend', 'POST', '/v1/bounties', aBounty({ reward }));
  const { poster: _poster, ...edit } = aBounty(BLOCKED) as { poster: string };
  await service.call('frontend', 'PUT', `/v1/bounties/${body.id}`, edit, { 'if-match': '"1"' });
  return { id: body.id, reward: body.rewards[0] };
}
const history = (id: string, asOf?: string, role: 'moderator' | 'auditor' = 'moderator') =>
  service.call(
    role,
    'GET',
    `/v1/bounties/${id}/history${asOf === undefined ? '' : `?asOf=${encodeURIComponent(asOf)}`}`,
  );

describe('History over HTTP', () => {
  it('has every event in order, with who and why, and the state they fold to', async () => {
    const { id } = await editedBounty();
    const { status, body } = await history(id);
    expect(status).toBe(200);
    expect(body.events.map((e: { revision: number }) => e.revision)).toEqual(
      body.events.map((_e: unknown, i: number) => i),
    );
    const types = body.events.map((e: { type: string }) => e.type);
    expect(types[0]).toBe('bounty.posted.v1');
    expect(types).toEqual(expect.arrayContaining(['bounty.screened.v1', 'bounty.revised.v1']));
    const verdict = body.events.find((e: { type: string }) => e.type === 'bounty.screened.v1');
    expect([verdict.actor.role, typeof verdict.causation]).toEqual(['system', 'string']);
    expect([body.state.content.title, body.state.version, body.later]).toEqual(['Painting', 2, 0]);
  });

  it('a revision, a token and a time name the same place', async () => {
    const { id } = await editedBounty();
    const { body: whole } = await history(id);
    const [first, second] = whole.events;
    const answers = [await history(id, '0'), await history(id, first.token)];
    if (first.at !== second.at) answers.push(await history(id, first.at));
    for (const { status, body } of answers) {
      expect([status, body.events.length, body.later]).toEqual([200, 1, whole.events.length - 1]);
      expect([body.state.content.title, body.state.version]).toEqual(['Lighthouse at dusk', 1]);
    }
    const late = await history(id, '2999-01-01T00:00:00Z');
    expect(late.body.events).toEqual(whole.events);
  });

  it('moderators get the words that a verdict points at, auditors do not', async () => {
    const { id } = await editedBounty();
    const verdicts = async (role: 'moderator' | 'auditor') =>
      (await history(id, undefined, role)).body.events.filter((e: { type: string }) => e.type.includes('.screened.'));
    const words = (await verdicts('moderator')).flatMap((e: { signals: { text: string }[] }) =>
      e.signals.map(({ text }) => text),
    );
    expect(words).toEqual(expect.arrayContaining([expect.stringMatching(/Prihoda|coworker/)]));
    expect((await verdicts('auditor')).every((e: object) => !('signals' in e))).toBe(true);
  });

  it('of a reward is there too', async () => {
    const { reward } = await editedBounty();
    const { status, body } = await service.call('auditor', 'GET', `/v1/rewards/${reward}/history`);
    expect([status, body.events[0].type, body.state.amount]).toEqual([200, 'reward.pledged.v1', 500]);
  });

  it('what was erased reads [erased]', async () => {
    const { body } = await service.call('frontend', 'POST', '/v1/bounties', aBounty({ poster: 'leaver' }));
    const [{ data }] = (await history(body.id)).body.events;
    expect(data.content.title).toBe('Lighthouse at dusk');
    await service.holdfast.keys.destroy(`${service.marketplace}/leaver`);
    const after = (await history(body.id)).body;
    expect([after.events[0].data.content.title, after.state.content.title]).toEqual(['[erased]', '[erased]']);
  });

  it('a place that is none is refused', async () => {
    const { id } = await editedBounty();
    const time = await history(id, '2026-99-99T00:00:00Z');
    expect([time.status, time.body.errors[0].field]).toEqual([422, 'asOf']);
    const token = await history(id, 'abc');
    expect([token.status, token.body.type]).toEqual([422, 'urn:holdfast:problem:invalid-token']);
    expect((await history(id, '2001-01-01')).status).toBe(404);
  });

  it('what another marketplace has does not exist', async () => {
    const { id, reward } = await editedBounty();
    const foreign = await service.foreignKey('moderator');
    for (const [path, what] of [
      [`bounties/${id}`, 'bounty'],
      [`bounties/${NEVER}`, 'bounty'],
      [`submissions/${NEVER}`, 'submission'],
      [`rewards/${reward}`, 'reward'],
    ]) {
      const { status, body } = await speak(service.url, foreign, 'GET', `/v1/${path}/history?asOf=0`);
      expect([path, status, body.detail]).toEqual([path, 404, `There is no such ${what}.`]);
    }
  });
});
