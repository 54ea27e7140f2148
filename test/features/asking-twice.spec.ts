import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clearance } from '#enforcement';
import { type CommandContext, derivedId } from '#kernel';
import { pledgeReward, postBounty } from '#operations';
import { ensureMarketplace } from '#runtime';
import { post } from './steps.js';
import { createWorld, HARMLESS, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const INPUT = { poster: 'poster-1', content: HARMLESS, consents: [] };
const context = (key: string, body: unknown = INPUT, subject = 'poster-1'): CommandContext => ({
  actor: { role: 'frontend', id: 'key-1' },
  marketplace: world.marketplace,
  request: { route: 'POST /bounties', subject, key, body },
});
const count = async (type: string) => {
  let n = 0;
  for await (const _ of world.store.readAll({ filter: { types: [type] } })) n++;
  return n;
};

describe('one idempotency key', () => {
  it('posts once, whether asked again later or by two callers at once', async () => {
    const [a, b] = await Promise.all([
      world.runner.run(context('k'), postBounty(INPUT)),
      world.runner.run(context('k'), postBounty(INPUT)),
    ]);
    const c = await world.runner.run(context('k'), postBounty(INPUT));
    expect([a, b, c].map((x) => x.ok && x.value)).toEqual([a, a, a].map((x) => x.ok && x.value));
    expect([a, b, c].filter((x) => x.ok && x.replayed)).toHaveLength(2);
    expect(await count('bounty.posted.v1')).toBe(1);
  });

  it('with another body is refused, and posts nothing', async () => {
    await world.runner.run(context('k'), postBounty(INPUT));
    const other = { ...INPUT, poster: 'poster-2' };
    const answer = await world.runner.run(context('k', other), postBounty(other));
    expect(!answer.ok && answer.refusal.code).toBe('idempotency-key-reused');
    expect(await count('bounty.posted.v1')).toBe(1);
  });

  it('is another one for another subject', async () => {
    await world.runner.run(context('k'), postBounty(INPUT));
    await world.runner.run(context('k', INPUT, 'poster-9'), postBounty(INPUT));
    expect(await count('bounty.posted.v1')).toBe(2);
  });
});

describe('another marketplace', () => {
  it('sees nothing of this one, and cannot touch it', async () => {
    const { bounty, reward } = await post(world);
    const other = await ensureMarketplace(world.runner, 'other', { currencies: ['USD'] });
    expect(other).toBe(derivedId('marketplace', 'other'));
    const as = (role: string) => ({ actor: { role, id: 'x' }, marketplace: other });
    const money = { amount: 1, currency: 'USD', benefactor: 'x' };
    const pledged = await world.runner.run(as('frontend'), pledgeReward({ bounty, ...money }));
    expect(!pledged.ok && pledged.refusal.code).toBe('not-found');
    const looked = await world.runner.run(as('payout'), clearance(reward));
    expect(!looked.ok && looked.refusal.code).toBe('not-found');
  });
});
