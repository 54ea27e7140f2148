import { policySaga, sagaCommands } from '#enforcement';
import { StoreClosed } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { InstanceHandler, memoryCheckpoints, ProcessRetryRequested } from '#subscriptions';
import { runnerOn, steadily } from './attempt.js';
import type { Attempt, Base } from './base.js';
import { judgeOf } from './judging.js';
import { Snapshot } from './snapshot.js';
import type { SagaAt, World } from './world.js';

const INTERESTS = new Set([...policySaga.interests, ProcessRetryRequested.type]);
const never = new AbortController().signal;

function handlerOn(base: Base, log: Snapshot, build: number) {
  const runner = runnerOn(base, log);
  const commands = sagaCommands(judgeOf(build, base.store), log, runner);
  const options = { manager: policySaga, commands, store: log, runner, checkpoints: memoryCheckpoints() };
  return new InstanceHandler({ ...options, attempts: 1, backoffMs: 0 }, never);
}

/**
 * What handling an event comes to from here: the real handler, from the beginning, up to its first append (of a sweep: its first
 * appends, which it makes side by side). After that append it is run from the beginning again, and finds what it has done in the
 * instance's stream. So each append is followed by what a crash right behind it would lead to; a handler that lives on does the
 * same, since only it writes to its instance.
 */
export function attemptSaga(base: Base, build: number, instance: string, event: RecordedEvent): Promise<Attempt> {
  const key = `saga/${build}/${instance}/${event.position}`;
  const known = base.attempts.get(key);
  if (known) return known;
  const found = steadily(base, () => handle(base, build, instance, event));
  base.attempts.set(key, found);
  return found;
}

async function handle(base: Base, build: number, instance: string, event: RecordedEvent): Promise<Attempt> {
  const log = new Snapshot(base);
  const handler = handlerOn(base, log, build);
  const route = handler.routes(event).find((r) => r.instance === instance);
  if (!route) return { captured: [], result: true };
  try {
    const result = await handler.handle(event, route);
    return { captured: log.captured, result };
  } catch (error) {
    // Side by side means that others are still on their way to their appends.
    if (instance.startsWith('marketplace-')) await new Promise((resolve) => setImmediate(resolve));
    if (error instanceof StoreClosed) return { captured: log.captured };
    return { captured: [], failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Delivers new events to the queues of the instances they are for. */
export function deliver(base: Base, saga: SagaAt, events: readonly RecordedEvent[]): SagaAt {
  const queues = new Map(saga.queues);
  const handler = handlerOn(base, new Snapshot(base), saga.build);
  for (const event of events)
    if (INTERESTS.has(event.type))
      for (const { instance } of handler.routes(event)) queues.set(instance, [...(queues.get(instance) ?? []), event]);
  return { ...saga, queues };
}

/** Lets every instance pass the events that ask nothing of it. Touches only memory, so nobody can see when it happens. */
export async function passIdle(world: World): Promise<World> {
  const queues = new Map(world.saga.queues);
  for (const [instance, queue] of queues) {
    let rest = queue;
    for (let event = rest[0]; event; event = rest[0]) {
      const { captured, failure } = await attemptSaga(world.base, world.saga.build, instance, event);
      if (captured.length > 0 || failure) break;
      rest = rest.slice(1);
    }
    if (rest.length === 0) queues.delete(instance);
    else queues.set(instance, rest);
  }
  return { ...world, saga: { ...world.saga, queues } };
}

/** The process dies and another starts over, with its checkpoint lost: every event since the beginning is delivered again. */
export async function restart(world: World, change: Partial<SagaAt>): Promise<World> {
  const saga = { ...world.saga, flying: [], queues: new Map(), ...change };
  const again = world.base.history.slice(saga.startsAt);
  // What the dead process had decided, the new one decides afresh, with ids of its own.
  const base = { ...world.base, attempts: new Map() };
  return passIdle({ ...world, base, saga: deliver(base, saga, again) });
}

/** A process of the next build takes over where this one was. */
export async function upgrade(world: World): Promise<World> {
  return passIdle({ ...world, saga: { ...world.saga, flying: [], build: 1 } });
}
