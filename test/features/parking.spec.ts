import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { reviseBounty, rule } from '#operations';
import { processInstance } from '#subscriptions';
import { post } from './steps.js';
import { verdictOf } from './verdict-of.js';
import { createWorld, HARMLESS, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

/** The poster's text cannot be opened any more, though nobody erased it: a fault, not an erasure. */
const loseKey = () => world.keys.lose(`${world.marketplace}/poster-1`);

describe('an event that keeps failing', () => {
  it('parks its bounty alone, queues what comes for it, and all of it is done when a retry finds the fault mended', async () => {
    const { bounty } = await post(world);
    const { raw, marketplace } = world;
    // Judging needs the poster's key; a store that cannot give the policy document would do as well.
    let broken = true;
    const { documents } = world.judge;
    const policy = documents.policy.bind(documents);
    documents.policy = async (active) => {
      if (broken) throw new Error('the document cannot be read');
      return policy(active);
    };
    world.workers.start();
    await world.workers.settled();
    expect(world.parked.map((p) => p.instance)).toContain(`bounty-${bounty}`);
    await world.must(
      'frontend',
      reviseBounty({ bounty, content: { ...HARMLESS, title: 'Lighthouse, again' }, consents: [] }),
    );
    await world.workers.settled();

    broken = false;
    const other = await post(world, HARMLESS, { poster: 'poster-2' });
    expect((await verdictOf(world, `bounty-${other.bounty}`)).outcome).toBe('allow');
    await expect(verdictOf(world, `bounty-${bounty}`)).rejects.toThrow('nothing has judged');

    for (const { instance } of world.parked)
      await world.runner.run({ actor: { role: 'admin', id: 'a' }, marketplace }, async (tx) => {
        await tx.execute(processInstance, instance, { type: 'request-retry' });
        return undefined;
      });
    await world.workers.settled();
    expect((await verdictOf(world, `bounty-${bounty}`)).outcome).toBe('allow');
    expect(await raw.streamHead(`process-bounty-${bounty}`)).not.toBe('no-stream');
    const types = (await world.history(`process-bounty-${bounty}`)).map((e) => e.type);
    expect(types).toEqual(expect.arrayContaining(['process.parked.v1', 'process.queued.v1', 'process.resumed.v1']));
  });

  it('parks, and judges nothing, when the key of a text is lost', async () => {
    const { bounty } = await post(world);
    loseKey();
    world.workers.start();
    await world.workers.settled();
    expect(world.parked.map((p) => p.instance)).toContain(`bounty-${bounty}`);
    expect(world.parked[0]?.error.message).toMatch(/key/);
  });
});

describe('erasing a poster', () => {
  it('leaves the verdict as it was, lets moderators go on, and takes no new text', async () => {
    world.workers.start();
    const { bounty } = await post(world);
    const before = await verdictOf(world, `bounty-${bounty}`);
    await world.keys.destroy(`${world.marketplace}/poster-1`);
    const [posted] = await world.history(`bounty-${bounty}`);
    expect(posted?.data).toMatchObject({ content: { title: '[erased]', description: '[erased]' } });
    expect(await verdictOf(world, `bounty-${bounty}`)).toEqual(before);
    const ruling = {
      outcome: 'block',
      overrides: [],
      reason: 'Quotes the text.',
      inputDigest: before.inputDigest,
    } as const;
    await world.must('moderator', rule({ target: { kind: 'bounty', id: bounty }, ...ruling }));
    const ruled = (await world.history(`bounty-${bounty}`)).at(-1);
    expect(ruled?.data).toMatchObject({ reason: '[erased]' });
    const edit = { bounty, content: HARMLESS, consents: [] };
    expect(await world.refused('frontend', reviseBounty({ ...edit, content: { ...HARMLESS, title: 'x' } }))).toBe(
      'subject-erased',
    );
  });
});
