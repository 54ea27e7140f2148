import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openForReading, verifyDeployment } from '#runtime';
import { type RunningService, startService } from '../../apps/cli/src/demo/service.js';
import { aBounty, speak } from '../../apps/server/src/testing/service.js';
import { buildService } from './build.js';
import { inLanes, orUnknown } from './lanes.js';

const POSTS = 120;
const LANES = 12;
const PAYOUTS = 12;
const data = mkdtempSync(join(tmpdir(), 'holdfast-e2e-'));
let service: RunningService;
let keys: ReadonlyMap<string, string>;

beforeAll(async () => {
  buildService();
  service = await startService({ data });
  keys = service.keys;
}, 300_000);
afterAll(async () => {
  await service?.stop();
  rmSync(data, { recursive: true, force: true });
});

const posts = Array.from({ length: POSTS }, (_, n) => `post-${n}`);
const ask = (role: string, method: string, path: string, body?: object, headers = {}) =>
  speak(service.url, keys.get(role), method, `/v1${path}`, body, headers);
const send = (name: string) =>
  ask(
    'frontend',
    'POST',
    '/bounties',
    aBounty({ poster: `of-${name}`, title: `Lighthouse ${name}`, externalRef: name }),
    {
      'idempotency-key': name,
    },
  );

/** Rewards of bounties that are allowed, each awarded to a delivery that is. */
async function awarded(n: number): Promise<string[]> {
  const rewards: string[] = [];
  for (let i = 0; i < n; i++) {
    const reward = { amount: 100 + i, currency: 'USD', benefactor: 'b-1' };
    const bounty = await ask('frontend', 'POST', '/bounties', aBounty({ deliverable: 'workflow', reward }), LONG);
    const { id: submissionId } = (
      await ask('frontend', 'POST', `/bounties/${bounty.body.id}/submissions`, DELIVERY, LONG)
    ).body;
    await ask('frontend', 'POST', `/rewards/${bounty.body.rewards[0]}/award`, { submissionId });
    rewards.push(bounty.body.rewards[0]);
  }
  return rewards;
}

const LONG = { prefer: 'wait=30' };
const DELIVERY = {
  creator: 'c-1',
  title: 'Node graph',
  description: 'As asked',
  tags: [],
  mature: false,
  deliverable: 'workflow',
  assets: [{ mediaType: 'application/json', sha256: '7'.repeat(64), bytes: 1000 }],
};

/** Whether it went all the way and every answer came. */
async function pay(reward: string): Promise<boolean> {
  const started = await orUnknown(ask('payout', 'POST', `/rewards/${reward}/payouts`, { reference: `pay-${reward}` }));
  if (!started || started.status >= 300) return false;
  const payout = `/payouts/${started.body.id}`;
  const confirmed = await orUnknown(ask('payout', 'POST', `${payout}/confirmation`));
  if (!confirmed || confirmed.status >= 300) return false;
  const outcome = { outcome: 'settled', providerReference: `provider-${reward}` };
  const told = await orUnknown(ask('payout', 'POST', `${payout}/settlement`, outcome));
  return told !== undefined && told.status < 300;
}

const look = async (reward: string) => (await ask('payout', 'GET', `/rewards/${reward}`)).body;

describe('A service that is killed while it takes posts', () => {
  it('has every acknowledged one, once, and takes the others when they are sent again', async () => {
    const acknowledged = new Map<string, string>();
    let dying: Promise<void> | undefined;
    await inLanes(posts, LANES, async (name) => {
      const answer = dying ? undefined : await orUnknown(send(name));
      if (answer && answer.status < 300) acknowledged.set(name, answer.body.id);
      if (acknowledged.size >= POSTS / 3) dying ??= service.kill();
    });
    await dying;
    expect(acknowledged.size).toBeGreaterThanOrEqual(POSTS / 3);
    expect(acknowledged.size).toBeLessThan(POSTS);

    service = await startService({ data, port: service.port });
    expect(service.keys.size).toBe(0);
    const ids = new Map<string, string>();
    await inLanes(posts, LANES, async (name) => {
      const { status, body, headers } = await send(name);
      expect([name, status < 300]).toEqual([name, true]);
      ids.set(name, body.id);
      if (acknowledged.has(name)) expect([name, headers.get('idempotency-replayed')]).toEqual([name, 'true']);
    });
    for (const [name, id] of acknowledged) expect([name, ids.get(name)]).toEqual([name, id]);
    expect(new Set(ids.values()).size).toBe(POSTS);
  }, 180_000);
});

describe('A service that is killed while it pays', () => {
  it('has every acknowledged payout once, and the same reference is never a second one', async () => {
    const rewards = await awarded(PAYOUTS);
    const settled = new Set<string>();
    let dying: Promise<void> | undefined;
    await inLanes(rewards, 4, async (reward) => {
      if (dying || !(await pay(reward))) return;
      settled.add(reward);
      if (settled.size >= PAYOUTS / 3) dying ??= service.kill();
    });
    await dying;
    expect(settled.size).toBeGreaterThanOrEqual(PAYOUTS / 3);

    service = await startService({ data, port: service.port });
    await inLanes(rewards, 4, async (reward) => {
      if (settled.has(reward)) expect((await look(reward)).state).toBe('paid');
      else expect([reward, await pay(reward)]).toEqual([reward, true]);
    });
    for (const reward of rewards) {
      const { state, payouts } = await look(reward);
      expect([state, payouts.map((payout: { state: string }) => payout.state)]).toEqual(['paid', ['settled']]);
    }
  }, 180_000);
});

describe('What they leave behind', () => {
  it('is a sound log', async () => {
    await service.stop();
    const reading = await openForReading({ data, env: {} });
    try {
      const verification = await verifyDeployment(reading);
      expect(verification?.findings.filter(({ found }) => found > 0)).toEqual([]);
      let posted = 0;
      for await (const _event of reading.store.readAll({ filter: { types: ['bounty.posted.v1'] } })) posted++;
      expect(posted).toBe(POSTS + PAYOUTS);
    } finally {
      await reading.close();
    }
    service = await startService({ data });
  }, 120_000);
});
