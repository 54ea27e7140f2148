import { expect, it } from '@jest/globals';
import { AppendFailed } from '#event-store';
import { post } from '../features/steps.js';
import { verdictOf } from '../features/verdict-of.js';
import { createWorld } from '../features/world.js';

it('the saga waits for room on a full disk, and then goes on where it was, with nothing parked', async () => {
  let full = false;
  let refused = 0;
  const world = await createWorld({
    wrap: (store) => {
      const append: typeof store.append = async (request) => {
        if (!full) return store.append(request);
        refused++;
        throw new AppendFailed('the disk is full', 'Make room.', { passes: true });
      };
      return Object.assign(Object.create(store), { append });
    },
  });
  const { bounty } = await post(world);
  full = true;
  world.workers.start();
  // More often than what keeps failing for its own reasons is tried.
  while (refused < 5) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(world.workers.failed).toBeUndefined();
  full = false;
  await world.workers.settled();
  expect((await verdictOf(world, `bounty-${bounty}`)).outcome).toBe('allow');
  expect(world.parked).toEqual([]);
  await world.close();
});
