import { domainEvents } from '#domain';
import { createMemoryStore, type MemoryStore } from '#event-store';
import {
  type AppendRequest,
  categoryOf,
  type DomainEvent,
  type Expected,
  type RecordedEvent,
  type StreamName,
  type Timestamp,
  WrongExpectedRevision,
} from '#kernel';
import { FOLDINGS } from '#runtime';
import { processEvents } from '#subscriptions';
import type { Facts } from './oracle/facts.js';
import { count, type Observed, observe, type Tally } from './oracle/observe.js';
import type { Pending, Stored } from './snapshot.js';

const SHAPES = new Map([...domainEvents, ...processEvents].map((definition) => [definition.type, definition]));

/**
 * What is stored, and what time it is: everything that does not depend on who is in the middle of something. Never changes;
 * appending gives another one.
 */
export interface Base extends Stored {
  readonly store: MemoryStore;
  /** Every stream folded by its real decider. */
  readonly folds: ReadonlyMap<StreamName, unknown>;
  /** Every stream folded by the oracle. */
  readonly facts: Facts;
  readonly now: Timestamp;
  /** What operations come to from here, so that none is run twice. */
  readonly attempts: Map<string, Promise<Attempt>>;
}

/** What became of an operation run up to the brink of its append. */
export interface Attempt {
  readonly captured: readonly Pending[];
  /** Of an operation: its value, or the refusal. Of the saga: whether the event is done with. */
  readonly result?: unknown;
  readonly refusal?: string;
  /** It was answered out of a stored record. */
  readonly replayed?: boolean;
  /** An error that is no refusal. */
  readonly failure?: Error;
}

export function emptyBase(now: Timestamp): Base {
  const store = createMemoryStore({ epoch: '00000000-0000-7000-8000-000000000000' });
  return {
    store,
    epoch: store.epoch,
    history: [],
    streams: new Map(),
    folds: new Map(),
    facts: new Map(),
    now,
    attempts: new Map(),
  };
}

export function at(base: Base, now: Timestamp): Base {
  return { ...base, now, attempts: new Map() };
}

export interface Appended {
  readonly base: Base;
  readonly events: readonly RecordedEvent[];
  readonly objections: Observed['objections'];
}

/** Really appends, to a copy of the store. Nothing when the store refuses. */
export async function append(base: Base, { request }: Pending, tally: Tally): Promise<Appended | undefined> {
  const store = base.store.clone();
  try {
    await store.append(request);
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return undefined;
    throw error;
  }
  const events: RecordedEvent[] = [];
  const streams = new Map(base.streams);
  const folds = new Map(base.folds);
  for (const { stream } of request.writes) {
    const known = base.streams.get(stream) ?? [];
    const added = await Array.fromAsync(store.readStream(stream, { from: known.length }));
    streams.set(stream, [...known, ...added]);
    folds.set(stream, foldOn(base.folds.get(stream), stream, added));
    events.push(...added);
  }
  const { facts, objections } = observe(base.facts, events, tally);
  const history = [...base.history, ...events];
  const next = { ...base, store, streams, folds, facts, history, attempts: new Map() };
  return {
    base: next,
    events,
    objections: [...objections, ...misshapen(events, tally), ...early(base, request, tally)],
  };
}

function foldOn(state: unknown, stream: StreamName, events: readonly RecordedEvent[]): unknown {
  const decider = FOLDINGS.get(categoryOf(stream));
  if (!decider) throw new Error(`${stream} belongs to no decider`);
  return events.reduce((s, event) => decider.evolve(s, event as DomainEvent), state ?? decider.initial);
}

/** A decision is not recorded earlier than anything it was made on, wherever the clock stands. */
function early(base: Base, { writes, checks = [] }: AppendRequest, tally: Tally): Observed['objections'] {
  count(tally, 'times');
  const at = writes[0]?.events[0]?.metadata.recordedAt ?? '';
  const newer = [...writes, ...checks].some(
    ({ stream }) => at < (base.streams.get(stream)?.at(-1)?.metadata.recordedAt ?? ''),
  );
  return newer ? [{ assertion: 'times', why: `recorded at ${at}, before something it was decided on` }] : [];
}

function misshapen(events: readonly RecordedEvent[], tally: Tally): Observed['objections'] {
  return events.flatMap(({ type, data }) => {
    count(tally, 'shapes');
    const shape = SHAPES.get(type);
    const why = shape ? (shape.check(data) ? [] : shape.problems(data)) : ['nobody knows this kind of event'];
    return why.map((reason) => ({ assertion: 'shapes' as const, why: `${type}: ${reason}` }));
  });
}

/** Whether the streams are as the request expects them: by rules of its own, so that a store that is too kind is noticed. */
export function holds(base: Base, { writes, checks = [] }: AppendRequest): boolean {
  return [...writes, ...checks].every(({ stream, expected }) => meets(base.streams.get(stream)?.length ?? 0, expected));
}

function meets(length: number, expected: Expected): boolean {
  if (expected === 'any') return true;
  if (expected === 'no-stream') return length === 0;
  return expected === 'stream-exists' ? length > 0 : length === expected + 1;
}
