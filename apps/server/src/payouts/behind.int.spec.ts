import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Awarded, anAwardedReward } from '../testing/awarded.js';
import { openService, type Service, speak } from '../testing/service.js';

let service: Service;
let awarded: Awarded;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());
beforeEach(async () => {
  service.holdfast.workers.start();
  awarded = await anAwardedReward(service);
});

/** Starts a payout that the read models know nothing of: whoever follows the log has stopped. */
async function unseenPayout(): Promise<string> {
  await service.holdfast.workers.stop();
  const { status, body } = await service.call('payout', 'POST', `/v1/rewards/${awarded.reward}/payouts`, {
    reference: `behind ${awarded.reward}`,
  });
  expect([status, body.state]).toEqual([201, 'started']);
  return body.id;
}

const read = (payout: string) => service.call('payout', 'GET', `/v1/payouts/${payout}`);
const confirm = (payout: string) => service.call('payout', 'POST', `/v1/payouts/${payout}/confirmation`);

describe('A payout that the read models have not seen', () => {
  it('is never said not to exist: its answer is 503 until they have caught up, then it is found', async () => {
    const payout = await unseenPayout();
    const early = await read(payout);
    expect([early.status, early.body.type]).toEqual([503, 'urn:holdfast:problem:unavailable']);
    expect(early.headers.get('retry-after')).toBe('1');
    service.holdfast.workers.start();
    const found = await read(payout);
    expect([found.status, found.body.id, found.body.state]).toEqual([200, payout, 'started']);
  });

  it('is waited for when they catch up meanwhile', async () => {
    const payout = await unseenPayout();
    const asked = read(payout);
    await new Promise((resolve) => setTimeout(resolve, 200));
    service.holdfast.workers.start();
    expect((await asked).status).toBe(200);
  });

  it('is not confirmed by the 503; once it is found it can be', async () => {
    const payout = await unseenPayout();
    const before = await service.holdfast.store.head();
    expect((await confirm(payout)).status).toBe(503);
    expect(await service.holdfast.store.head()).toBe(before);
    service.holdfast.workers.start();
    const confirmed = await confirm(payout);
    expect([confirmed.status, confirmed.body.state]).toEqual([200, 'confirmed']);
  });

  it('is told to a key of another marketplace exactly as one that is nowhere', async () => {
    const payout = await unseenPayout();
    const key = await service.foreignKey('payout');
    const [theirs, missing] = await Promise.all(
      [payout, '00000000-0000-7000-8000-000000000000'].map((id) => speak(service.url, key, 'GET', `/v1/payouts/${id}`)),
    );
    expect(theirs?.status).toBe(503);
    expect([missing?.status, missing?.body.detail]).toEqual([theirs?.status, theirs?.body.detail]);
  });

  it('is 503, too, while what follows the log has failed, and found once it works again', async () => {
    const payout = await unseenPayout();
    const { readModels, store, workers } = service.holdfast;
    const broken = Object.create(store.undecrypted, { readAll: { value: noDisk } });
    await expect(readModels.catchUp({ store: broken })).rejects.toThrow('disk');
    const { status, body } = await read(payout);
    expect([status, body.type]).toEqual([503, 'urn:holdfast:problem:unavailable']);
    workers.start();
    expect((await read(payout)).status).toBe(200);
  });
});

function noDisk(): never {
  throw new Error('disk I/O error');
}
