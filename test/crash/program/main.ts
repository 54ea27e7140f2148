/** A process that works on a deployment until it is killed, or has nothing left to do. What it does, it is told in a message. */
import { type Clock, plusMilliseconds, systemClock } from '#kernel';
import { ensureMarketplace, openHoldfast } from '#runtime';
import type { Job, Report } from '../points.js';
import { Desk, noteFailure } from './desk.js';
import { arrange } from './dying.js';
import { rulePolicies } from './governing.js';
import { planOf } from './plan.js';
import { play } from './story.js';

const tell = (report: Report) => process.send?.(report);

process.once('message', (job: Job) => {
  perform(job).then(
    () => {
      tell('finished');
      process.disconnect?.();
    },
    (error: unknown) => {
      noteFailure(job.acks, error);
      console.error(error);
      process.exit(1);
    },
  );
});
tell('ready');

async function perform(job: Job): Promise<void> {
  arrange(job.death);
  const holdfast = await openHoldfast({ data: job.data, clock: clockOf(job) });
  tell('open');
  if (job.task === 'load') await load(holdfast, job);
  else await holdfast.readModels.rebuild({ store: holdfast.store.undecrypted });
  await holdfast.close();
}

/** Plays every case side by side, then lets the workers finish. */
async function load(holdfast: Awaited<ReturnType<typeof openHoldfast>>, job: Job): Promise<void> {
  const { runner, workers, readModels, store } = holdfast;
  workers.start();
  const marketplace = await ensureMarketplace(runner, 'crash');
  const desk = new Desk(holdfast, marketplace, job.acks);
  const cases = Array.from({ length: job.cases }, (_, n) => play(desk, planOf(job.seed, n)));
  await Promise.all([...cases, rulePolicies(desk, job.seed, job.cases)]);
  await workers.settled();
  // Tables that a full disk has stopped are caught up at the next start.
  await readModels.reached(await store.head()).catch(() => undefined);
  desk.close();
}

function clockOf({ jumps = [] }: Job): Clock {
  const began = performance.now();
  return {
    now: () => {
      const jump = jumps.findLast(({ afterMs }) => performance.now() - began >= afterMs);
      return jump ? plusMilliseconds(systemClock.now(), jump.offsetMs) : systemClock.now();
    },
  };
}
