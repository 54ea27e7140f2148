import { afterEach, describe, expect, it } from '@jest/globals';
import { DocumentLibrary, OtherEngine } from '#enforcement';
import { digestOf } from '#kernel';
import { adoptEngine } from '#operations';
import { Workers } from '#runtime';
import { memoryCheckpoints } from '#subscriptions';
import { readyToPay } from './steps.js';
import { verdictOf } from './verdict-of.js';
import { createWorld, type World } from './world.js';

const NEXT_BUILD = digestOf('the next build');

let world: World;
afterEach(() => world.close().catch(() => undefined));

describe('when another build of the engine was adopted', () => {
  it('a saga of this one stops, and the one of that build judges everything again', async () => {
    world = await createWorld();
    world.workers.start();
    const { bounty, submission } = await readyToPay(world);
    await world.must('admin', adoptEngine(NEXT_BUILD));
    await expect(world.workers.settled()).rejects.toThrow(OtherEngine);
    expect(world.parked).toEqual([]);

    const { store, runner, clock } = world;
    const judge = { documents: new DocumentLibrary(store), engineDigest: NEXT_BUILD };
    const next = new Workers({ store, runner, judge, checkpoints: memoryCheckpoints(), clock });
    next.start();
    await next.settled();
    await next.stop();
    for (const stream of [`bounty-${bounty}`, `submission-${submission}`])
      expect((await verdictOf(world, stream)).engineDigest).toBe(NEXT_BUILD);
  });
});
