import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BlockedBounties, replayVerdict } from '#enforcement';
import { rule } from '#operations';
import { activate, ensureMarketplace, housePolicySource, policyDraft } from '#runtime';
import { post } from './steps.js';
import { verdictOf } from './verdict-of.js';
import { createWorld, HARMLESS, PROHIBITED, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.workers.start();
});
afterEach(() => world.close());

/** Reads like the prohibited one, and has nothing in it that is forbidden. */
const CLEANED = {
  ...PROHIBITED,
  title: 'Twelve pictures of a lighthouse on a cliff',
  description:
    'A series of twelve watercolours of a lighthouse on a cliff. Storm light, long shadows, one for each month of the year, the lantern lit and the gulls far out over the sea.',
  tags: ['watercolour', 'photorealistic'],
  mature: false,
  references: [],
};
/** The same with one word too many. */
const FORBIDDEN = {
  ...CLEANED,
  description: `${CLEANED.description} Then nude pictures of my coworker Verity Ashgrove.`,
  tags: [...CLEANED.tags, 'nsfw'],
  mature: true,
  references: [{ kind: 'photo' as const, value: '12 photos attached' }],
};

const verdict = (bounty: string) => verdictOf(world, `bounty-${bounty}`);
const screenedOf = async (bounty: string) => {
  const event = (await world.history(`bounty-${bounty}`)).findLast(({ type }) => type === 'bounty.screened.v1');
  if (!event) throw new Error('never judged');
  return event;
};
const basisOf = async (bounty: string) =>
  ((await screenedOf(bounty)).data as unknown as { basis: Record<string, unknown> }).basis;

async function blockedThenCleaned() {
  const first = await post(world, FORBIDDEN);
  expect((await verdict(first.bounty)).outcome).toBe('block');
  const second = await post(world, CLEANED, { poster: 'poster-2' });
  return { first: first.bounty, second: second.bounty };
}

describe('a bounty much like one that was blocked', () => {
  it('is held, also from another poster, and says which', async () => {
    const { first, second } = await blockedThenCleaned();
    expect(await verdict(second)).toMatchObject({ outcome: 'hold', causes: ['resembles-blocked'] });
    expect(await basisOf(second)).toMatchObject({ resemblesBlocked: `bounty-${first}@2` });
  });

  it('is given the same verdict again from the log alone', async () => {
    const { second } = await blockedThenCleaned();
    const replay = await replayVerdict(world.store, world.judge.documents, await screenedOf(second));
    expect(replay).toMatchObject({ kind: 'same', verdict: { outcome: 'hold' } });
  });

  it('stays held when it is judged again by a node that knows of nothing blocked', async () => {
    const { second } = await blockedThenCleaned();
    const { inputDigest } = await verdict(second);
    await world.workers.stop();
    (world.judge as { blocked?: BlockedBounties }).blocked = undefined;
    world.workers.start();
    const admin = { actor: { role: 'admin', id: 'admin-1' }, marketplace: world.marketplace };
    await activate(world.runner, admin, policyDraft(housePolicySource('no-mature') ?? ''));
    await world.workers.settled();
    expect(await verdict(second)).toMatchObject({ outcome: 'hold', inputDigest, policy: { name: 'no-mature' } });
  });

  it('is still found after everything of the first poster was erased, by a list made anew', async () => {
    const first = await post(world, FORBIDDEN);
    await world.keys.destroy(`${world.marketplace}/poster-1`);
    (world.judge as { blocked?: BlockedBounties }).blocked = new BlockedBounties(world.store.undecrypted);
    const second = await post(world, CLEANED, { poster: 'poster-2' });
    expect(await basisOf(second.bounty)).toMatchObject({ resemblesBlocked: `bounty-${first.bounty}@2` });
  });

  it('is fine when a person has allowed the first', async () => {
    const first = await post(world, FORBIDDEN);
    const { inputDigest, grounds, causes } = await verdict(first.bounty);
    await world.must(
      'moderator',
      rule({
        target: { kind: 'bounty', id: first.bounty },
        outcome: 'allow',
        overrides: [...grounds, ...causes],
        reason: 'A mistake.',
        inputDigest,
      }),
    );
    const second = await post(world, CLEANED, { poster: 'poster-2' });
    expect((await verdict(second.bounty)).outcome).toBe('allow');
  });

  it('leaves a verdict that blocks a block', async () => {
    await post(world, FORBIDDEN);
    expect(await verdict((await post(world, FORBIDDEN, { poster: 'poster-2' })).bounty)).toMatchObject({
      outcome: 'block',
    });
  });
});

describe('a bounty that resembles none', () => {
  it('is judged as ever', async () => {
    await post(world, FORBIDDEN);
    const { bounty } = await post(world, HARMLESS, { poster: 'poster-2' });
    expect((await verdict(bounty)).outcome).toBe('allow');
    expect(await basisOf(bounty)).not.toHaveProperty('resemblesBlocked');
  });

  it('is one of another marketplace', async () => {
    await post(world, FORBIDDEN);
    const elsewhere = await ensureMarketplace(world.runner, 'elsewhere', { currencies: ['USD'] });
    const there = { ...world, marketplace: elsewhere };
    const { fingerprint } = await basisOf((await post(world, HARMLESS)).bounty);
    expect(await world.judge.blocked?.resembling(there.marketplace, 'x', String(fingerprint))).toBeUndefined();
  });
});
