import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { revokeKey } from '#operations';
import { demand } from '#runtime';
import { readStream, type Told } from '../testing/reader.js';
import { aBounty, openService, type Service, speak } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService({ HOLDFAST_HEARTBEAT_SECONDS: '1', HOLDFAST_STREAMS: '3' });
});
afterAll(() => service.close());

const keyOf = (role: Parameters<Service['call']>[0] & string) => service.keys.get(role) ?? '';
const post = (otherwise: object = {}) => service.call('frontend', 'POST', '/v1/bounties', aBounty(otherwise));
const namesOf = (told: readonly Told[]) => told.map(({ data }) => `${data.id}@${data.revision}`).slice(1);
const mentions = (id: string, event: string) => (told: readonly Told[]) =>
  told.some((one) => one.event === event && one.data.id === id);

describe('The event stream', () => {
  it('tells a frontend what becomes of a bounty, without signals and without who', async () => {
    const reader = await readStream(service.url, keyOf('frontend'));
    const { body } = await post({ poster: 'streamed', externalRef: 'x-9' });
    await reader.until(mentions(body.id, 'bounty.screened'));
    reader.leave();
    const about = reader.told.filter(({ data }) => data.id === body.id);
    expect(about.map(({ event }) => event)).toEqual(['bounty.posted', 'bounty.screened']);
    expect(about[0]?.data.facts).toEqual({ poster: 'streamed', externalRef: 'x-9', consents: [] });
    expect(about[1]?.data.facts.outcome).toBe('allow');
    expect(JSON.stringify(about)).not.toMatch(/signals|actor|Lighthouse|title/);
  });

  it('goes on behind the last event that arrived: nothing is lost, nothing comes twice, while posts go on', async () => {
    const start = await readStream(service.url, keyOf('auditor'));
    await start.until((told) => told.length === 1);
    start.leave();
    const posting = (async () => {
      for (let n = 0; n < 25; n++) await post({ externalRef: `resume-${n}`, poster: `p-${n}` });
    })();
    const seen: Told[] = [];
    const isWhole = () => seen.filter(({ event }) => event === 'bounty.screened').length === 25;
    let lastEventId = start.told.at(-1)?.id;
    for (let turn = 1; !isWhole(); turn++) {
      const reader = await readStream(service.url, keyOf('auditor'), { lastEventId });
      await reader.until((told) => told.length > turn || seen.length + told.length > 50);
      reader.leave();
      // The first says only that the stream is open.
      seen.push(...reader.told.slice(1));
      lastEventId = reader.told.at(-1)?.id;
    }
    await posting;
    const whole = await readStream(service.url, keyOf('auditor'), { lastEventId: start.told[0]?.id });
    await whole.until((told) => told.length > seen.length);
    whole.leave();
    expect(seen.map(({ data }) => `${data.id}@${data.revision}`)).toEqual(namesOf(whole.told));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  });

  it('never tells of another marketplace', async () => {
    const foreign = await service.foreignKey('frontend');
    const [here, there] = [await readStream(service.url, keyOf('frontend')), await readStream(service.url, foreign)];
    const { body: theirs } = await speak(service.url, foreign, 'POST', '/v1/bounties', aBounty());
    const { body: ours } = await post();
    await Promise.all([
      here.until(mentions(ours.id, 'bounty.screened')),
      there.until(mentions(theirs.id, 'bounty.screened')),
    ]);
    here.leave();
    there.leave();
    expect(JSON.stringify(here.told)).not.toContain(theirs.id);
    expect(JSON.stringify(there.told)).not.toContain(ours.id);
  });

  it('tells payout systems of money only', async () => {
    const reader = await readStream(service.url, keyOf('payout'));
    const { body } = await post({ reward: { amount: 500, currency: 'USD', benefactor: 'b-1' } });
    await reader.until((told) => told.length === 2);
    reader.leave();
    expect(reader.told.map(({ event }) => event)).toEqual(['stream.opened', 'reward.pledged']);
    expect(reader.told[1]?.data.facts).toEqual({
      bounty: body.id,
      amount: 500,
      currency: 'USD',
      benefactor: 'b-1',
    });
  });

  it('gives signs of life while nothing happens, and lets nobody open too many', async () => {
    const readers = [];
    for (let n = 0; n < 3; n++) readers.push(await readStream(service.url, keyOf('admin')));
    const { status, body, headers } = await service.call('admin', 'GET', '/v1/stream');
    expect([status, body.type]).toEqual([429, 'urn:holdfast:problem:too-many-streams']);
    expect(headers.get('retry-after')).toBe('10');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(readers.map(({ comments }) => comments)).toEqual(Array(3).fill(['heartbeat']));
    for (const reader of readers) reader.leave();
    await Promise.all(readers.map(({ ended }) => ended));
  });

  it('takes no token that is garbled, of another store, or from the future', async () => {
    const ask = (token: string) => service.call('frontend', 'GET', '/v1/stream', undefined, { 'last-event-id': token });
    const reader = await readStream(service.url, keyOf('frontend'));
    await reader.until((told) => told.length === 1);
    reader.leave();
    const bytes = Buffer.from(reader.told[0]?.id ?? '', 'base64url');
    const foreign = Buffer.from(bytes);
    foreign[5] = (foreign[5] ?? 0) ^ 1;
    const future = Buffer.from(bytes);
    future[17] = 1;
    for (const token of ['abc', foreign.toString('base64url'), future.toString('base64url')]) {
      const { status, body } = await ask(token);
      expect([token, status, body.type]).toEqual([token, 422, 'urn:holdfast:problem:invalid-token']);
    }
  });

  it('ends at once when its key is revoked', async () => {
    const foreign = await service.foreignKey('moderator');
    const reader = await readStream(service.url, foreign);
    await reader.until((told) => told.length === 1);
    const listed = [];
    for await (const event of service.holdfast.store.undecrypted.readAll({ filter: { types: ['key.created.v1'] } }))
      listed.push(event);
    const last = listed.at(-1);
    const key = last?.stream.slice('key-'.length) ?? '';
    const context = { actor: { role: 'admin', id: 'spec' }, marketplace: last?.metadata.marketplace ?? '' };
    await demand(service.holdfast.runner, context, revokeKey(key));
    await reader.ended;
    expect((await speak(service.url, foreign, 'GET', '/v1/stream')).status).toBe(401);
  });
});
