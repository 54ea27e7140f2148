import type { RecordedEvent } from '#kernel';
import type { Actor } from './actor.js';
import { type Appended, append, type Base, holds } from './base.js';
import { count, type Observed, type Tally } from './oracle/observe.js';
import type { Pending } from './snapshot.js';

/** How far one actor has come. */
export interface ActorAt {
  /** How often each of its actions has succeeded. */
  readonly done: Readonly<Record<string, number>>;
  /** What the action answered when it succeeded. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** What it has read and decided, and not appended yet. */
  readonly pending?: Pending & { readonly action: string; readonly answer: unknown };
}

/** One process instance's append on its way to the store. */
export interface Flight extends Pending {
  readonly instance: string;
}

export interface SagaAt {
  /** The events that each instance still has to handle, in order. */
  readonly queues: ReadonlyMap<string, readonly RecordedEvent[]>;
  readonly flying: readonly Flight[];
  /** Appends of a process that died while they were on their way: they may still arrive. */
  readonly ghosts: readonly Flight[];
  readonly build: number;
  readonly crashes: number;
  /** Process streams of an earlier moment, events of which can be delivered again. */
  readonly startsAt: number;
}

/** One state of the exploration. */
export interface World {
  readonly base: Base;
  readonly actors: ReadonlyMap<string, ActorAt>;
  readonly saga: SagaAt;
  /** How many of the scenario's moments have come. */
  readonly moment: number;
}

export interface Moved {
  readonly world: World;
  readonly objections: Observed['objections'];
  readonly events: readonly RecordedEvent[];
}

/** What every part of the exploration needs. */
export interface Setting {
  readonly actors: readonly Actor[];
  readonly tally: Tally;
}

/** The world after a really made append; nothing when the store refused it. */
export async function appendIn(world: World, pending: Pending, tally: Tally): Promise<Moved | undefined> {
  const expected = holds(world.base, pending.request);
  count(tally, 'refused');
  const made: Appended | undefined = await append(world.base, pending, tally);
  if (!made) {
    if (!expected) return undefined;
    return wrong(world, 'the store refused an append whose expectations held');
  }
  const objections = expected
    ? made.objections
    : [{ assertion: 'refused' as const, why: 'the store took it though the streams had moved' }, ...made.objections];
  return { world: { ...world, base: made.base }, events: made.events, objections };
}

function wrong(world: World, why: string): Moved {
  return { world, events: [], objections: [{ assertion: 'refused', why }] };
}

/**
 * Forgets whatever was decided on streams that have moved since: its append will be refused, after which its actor is where it
 * was before it read. That the store does refuse is tried here, once for each.
 */
export async function withoutStale(world: World, tally: Tally): Promise<Moved> {
  const objections: { assertion: 'refused'; why: string }[] = [];
  const stale = async (pending: Pending) => {
    if (holds(world.base, pending.request)) return false;
    count(tally, 'refused');
    if (await append(world.base, pending, new Map()))
      objections.push({ assertion: 'refused', why: 'the store took an append though the streams had moved' });
    return true;
  };
  const actors = new Map(world.actors);
  for (const [name, actor] of actors)
    if (actor.pending && (await stale(actor.pending))) actors.set(name, { ...actor, pending: undefined });
  const keep = async (flights: readonly Flight[]) => {
    const kept: Flight[] = [];
    for (const flight of flights) if (!(await stale(flight))) kept.push(flight);
    return kept;
  };
  const flying = await keep(world.saga.flying);
  const ghosts = await keep(world.saga.ghosts);
  return { world: { ...world, actors, saga: { ...world.saga, flying, ghosts } }, objections, events: [] };
}
