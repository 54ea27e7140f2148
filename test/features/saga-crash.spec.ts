import { describe, expect, it } from '@jest/globals';
import { DocumentLibrary } from '#enforcement';
import { CommandRunner, randomIds } from '#kernel';
import { contest } from '#operations';
import { Workers } from '#runtime';
import { type Checkpoints, memoryCheckpoints } from '#subscriptions';
import { type Crash, dying } from './faults.js';
import { award, deliver, post } from './steps.js';
import { createWorld, HARMLESS, PROHIBITED, type World } from './world.js';

/** Enough to make the saga judge, judge again, hold, release and mark. */
async function story(world: World): Promise<void> {
  const first = await post(world);
  const submission = await deliver(world, first.bounty);
  await award(world, first.reward, submission);
  await post(world, PROHIBITED, { poster: 'poster-2' });
  await post(world, { ...HARMLESS, title: 'A red bicycle' }, { poster: 'poster-3' });
  await world.must('frontend', contest({ target: { kind: 'submission', id: submission }, cause: 'report' }));
  await world.workers.settled();
}

/** Runs the saga over what is stored until it has nothing left to do, or dies. Returns how many appends it made. */
async function runSaga(
  world: World,
  checkpoints: Checkpoints,
  crash?: Crash,
): Promise<{ appends: number; died: boolean }> {
  const store = dying(world.store, crash);
  const runner = new CommandRunner(store, { clock: world.clock, ids: randomIds });
  const judge = { documents: new DocumentLibrary(store) };
  const workers = new Workers({ store, runner, judge, checkpoints, clock: world.clock });
  workers.start();
  await workers.settled().catch(() => undefined);
  await workers.stop().catch(() => undefined);
  return { appends: store.appends, died: store.crashed };
}

/** What is in the log, stream by stream. Event ids are fresh each time, and the order of unrelated streams may differ. */
async function contents(world: World): Promise<string[]> {
  const lines: string[] = [];
  for await (const { stream, revision, type, data } of world.store.readAll())
    lines.push(`${stream}@${revision} ${type} ${JSON.stringify(data)}`);
  return lines.toSorted();
}

/** Commands first, with the saga asleep; then the saga alone. */
async function recorded(): Promise<World> {
  const world = await createWorld();
  world.workers.start();
  await story(world);
  await world.workers.stop();
  return world;
}

describe('a saga that dies between any two of its writes', () => {
  it('repeats nothing and loses nothing, with and without its checkpoint', async () => {
    const whole = await fresh();
    const { appends } = await runSaga(whole, memoryCheckpoints());
    const expected = await contents(whole);
    expect(appends).toBeGreaterThan(10);

    for (let at = 1; at <= appends; at++)
      for (const when of ['before', 'after'] as const)
        for (const checkpoint of ['kept', 'lost'] as const) {
          const world = await fresh();
          const checkpoints = memoryCheckpoints();
          const { died } = await runSaga(world, checkpoints, { at, when });
          expect(died).toBe(true);
          await runSaga(world, checkpoint === 'kept' ? checkpoints : memoryCheckpoints());
          expect(await contents(world)).toEqual(expected);
        }
  });

  it('does nothing when it starts again over a finished log', async () => {
    const world = await recorded();
    const before = await contents(world);
    const { appends } = await runSaga(world, memoryCheckpoints());
    expect(await contents(world)).toEqual(before);
    expect(appends).toBe(0);
  });
});

/** A log with everything posted and nothing judged: what a dead saga leaves behind. */
async function fresh(): Promise<World> {
  const world = await createWorld();
  const quiet = { ...world, workers: { settled: async () => undefined } as unknown as Workers };
  await post(quiet);
  await post(quiet, PROHIBITED, { poster: 'poster-2' });
  await post(quiet, { ...HARMLESS, title: 'A red bicycle' }, { poster: 'poster-3' });
  return world;
}
