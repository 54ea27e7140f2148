import { policySaga } from '#enforcement';
import { categoryOf, type NewEvent, type RecordedEvent } from '#kernel';
import type { ProcessInstance } from '#subscriptions';
import type { Base } from './base.js';
import type { Pending } from './snapshot.js';
import type { Flight, World } from './world.js';

/** Tokens that may be exchanged for each other without changing anything: two workers, their references and payouts. */
export type Mirror = ReadonlyMap<string, string>;

export interface Naming {
  readonly mirror?: Mirror;
  /** A clock may be set back, so that times of events matter beyond their comparison with now. */
  readonly times: boolean;
  /** How often the saga may still crash: what would be delivered again matters then. */
  readonly crashes: number;
}

/**
 * A state's name: the folds of all streams by the deciders and by the oracle, what everyone has in hand, what the saga has
 * before it, and the time. Two states of one name behave alike, so one of them is explored.
 *
 * What is left out: revisions (they matter only as equal or not to what is expected, and an append that expects another is
 * forgotten at once), ids of events and of saga commands (nothing is decided on them), and when a verdict was given. The oracle's
 * folds stay in, so that a fault which makes the deciders blind to a difference does not make the exploration blind to it.
 */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly known = new WeakMap<object, readonly [number, number]>();
  private readonly pattern: RegExp | undefined;

  constructor(private readonly naming: Naming) {
    const tokens = [...(naming.mirror?.keys() ?? [])];
    this.pattern = tokens.length > 0 ? new RegExp(tokens.join('|'), 'g') : undefined;
  }

  /** Of everything. */
  of(world: World): string {
    const { base, actors, saga } = world;
    const parts: (readonly [number, number])[] = [...this.stored(world)];
    for (const [name, at] of actors) {
      const { done, pending } = at;
      const key = pending ? `${pending.action} ${this.pendingText(pending)}` : '';
      parts.push(this.part(at, () => `${name} ${JSON.stringify(Object.entries(done).toSorted())} ${key}`));
    }
    for (const flight of saga.flying) parts.push(this.flight('flying', flight));
    for (const flight of saga.ghosts) parts.push(this.flight('ghost', flight));
    return this.least(parts, `${base.now} ${world.moment} ${saga.build} ${saga.crashes}`);
  }

  /** Of what is stored, what the saga has before it and the time: what the rest of the world can do depends on nothing else. */
  ofStored(world: World): string {
    return this.least(this.stored(world), `${world.base.now} ${world.saga.build}`);
  }

  private *stored({ base, saga }: World): Iterable<readonly [number, number]> {
    for (const [stream, fold] of base.folds) {
      const category = categoryOf(stream);
      if (category === 'policy' || category === 'registry') continue;
      const newest = this.naming.times ? base.streams.get(stream)?.at(-1)?.metadata.recordedAt : '';
      const text = () => `${stream} ${newest} ${category === 'process' ? processText(fold) : foldText(fold)}`;
      yield this.part(fold as object, text);
      const fact = base.facts.get(stream);
      if (fact && fact.kind !== 'process') yield this.part(fact, () => `oracle ${stream} ${factText(fact)}`);
    }
    for (const [instance, queue] of saga.queues) yield this.part(queue, () => `queue ${instance} ${queueText(queue)}`);
    if (this.naming.crashes > saga.crashes) yield this.text(`again ${againText(base, saga.startsAt)}`);
  }

  private flight(word: string, flight: Flight) {
    return this.part(flight, () => `${word} ${flight.instance} ${this.pendingText(flight)}`);
  }

  private pendingText({ request }: Pending): string {
    const written = request.writes.map(({ stream, events }) => `${stream} ${events.map(eventText).join()}`);
    const time = request.writes[0]?.events[0]?.metadata.recordedAt;
    return `${time} ${written.join('; ')}; ${request.checks?.map((check) => check.stream).join()}`;
  }

  private least(parts: Iterable<readonly [number, number]>, rest: string): string {
    const both = [...parts];
    const plain = both
      .map(([n]) => n)
      .sort(byNumber)
      .join();
    if (!this.pattern) return `${plain} ${rest}`;
    const mirrored = both
      .map(([, n]) => n)
      .sort(byNumber)
      .join();
    const [first] = [plain, mirrored].sort();
    return `${first} ${rest}`;
  }

  private part(object: object, text: () => string): readonly [number, number] {
    const known = this.known.get(object);
    if (known) return known;
    const found = this.text(text());
    this.known.set(object, found);
    return found;
  }

  private text(text: string): readonly [number, number] {
    const plain = this.number(text);
    if (!this.pattern) return [plain, plain];
    const mirror = this.naming.mirror;
    return [plain, this.number(text.replace(this.pattern, (token) => mirror?.get(token) ?? token))];
  }

  private number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }
}

const byNumber = (a: number, b: number) => a - b;

const LEFT_OUT = new Set([
  'revision',
  'contentRevision',
  'bountyRevision',
  'revisions',
  'version',
  'at',
  'basis',
  'signals',
  'content',
  'document',
]);

function foldText(fold: unknown): string {
  return JSON.stringify(fold, (key, value) => (LEFT_OUT.has(key) ? undefined : value)) ?? '';
}

function factText(fact: object): string {
  return JSON.stringify(fact, (key, value) => (key === 'contentAt' ? undefined : value));
}

function processText(fold: unknown): string {
  const { facts, pending, parked } = fold as ProcessInstance;
  const waiting = pending.map(({ name, args, progress }) => [name, args, progress?.stream]);
  return JSON.stringify([facts.map(({ fact }) => fact), waiting, parked !== undefined]);
}

const NOT_IN_EVENTS = new Set([...LEFT_OUT, 'id', 'command', 'cause']);

function eventText({ type, data }: NewEvent): string {
  return `${type} ${JSON.stringify(data, (key, value) => (NOT_IN_EVENTS.has(key) ? undefined : value))}`;
}

function queueText(events: readonly RecordedEvent[]): string {
  return events.map(told).join();
}

/** An event as the saga's routing and reacting see it. */
function told({ type, stream, data }: RecordedEvent): string {
  return `${type} ${stream} ${JSON.stringify([data.submission, data.consents])}`;
}

/** What would be new to some instance if it were delivered again: events that it passed without storing anything. */
function againText({ history, folds }: Base, startsAt: number): string {
  const isNew = (event: RecordedEvent) =>
    policySaga.interests.includes(event.type) &&
    policySaga.route(event).some(({ instance }) => {
      const known = folds.get(`process-${instance}`) as ProcessInstance | undefined;
      return (known?.seen.get(event.stream) ?? -1) < event.revision;
    });
  return history.slice(startsAt).filter(isNew).map(told).join();
}
