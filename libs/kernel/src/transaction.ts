import type { Decider, DomainEvent } from './decider.js';
import { derivedId, type IdSource } from './ids.js';
import type { JsonObject } from './json.js';
import {
  type Actor,
  type AppendRequest,
  ENVELOPE_SCHEMA,
  type Log,
  type NewEvent,
  type StreamName,
  streamName,
} from './log.js';
import { Refusal, Refused, refuse } from './refusal.js';
import { type Clock, later, type Timestamp } from './time.js';

export interface Loaded<State> {
  readonly stream: StreamName;
  /** -1 when the stream does not exist. */
  readonly revision: number;
  readonly exists: boolean;
  readonly state: State;
}

interface Entry {
  decider: Decider<unknown, never, DomainEvent>;
  id: string;
  /** The revision in the store when it was read; -1 for none. */
  revision: number;
  state: unknown;
  staged: DomainEvent[];
}

export interface TransactionContext {
  readonly actor: Actor;
  readonly marketplace: string;
  readonly causation?: string;
  /**
   * Where set, `newId` derives from it, so that doing it again names the same streams. Ids of events are always fresh: were they
   * derived too, the loser of a race would be taken for the winner, since a store answers known events with their first success.
   */
  readonly identity?: string;
}

/** Remembered states of cacheable deciders, by marketplace and stream; `newest` is the newest recorded time that went in. */
export type StateCache = Map<string, { revision: number; state: unknown; newest: Timestamp }>;

/** Thrown by `outside` where the value is not there yet: the runner fetches it and runs the body again. */
export class NeededFromOutside extends Error {
  constructor(
    readonly key: string,
    readonly fetch: () => Promise<unknown>,
  ) {
    super(`${key} is needed from outside. Run this through a command runner, which brings it.`);
    this.name = 'NeededFromOutside';
  }
}

/**
 * One decision over any number of streams. **Every stream it loads is checked by its append**, at the revision it was read:
 * there is no way to decide on something and forget to check it. Streams of another marketplace do not exist for it.
 */
export class Transaction {
  private readonly entries = new Map<StreamName, Entry>();
  private readonly reading = new Map<StreamName, Promise<Entry>>();
  private newestRead: Timestamp = '';
  private made = 0;

  constructor(
    private readonly log: Log,
    private readonly clock: Clock,
    private readonly ids: IdSource,
    private readonly context: TransactionContext,
    private readonly cache: StateCache,
    private readonly brought: ReadonlyMap<string, unknown> = new Map(),
  ) {}

  get actor(): Actor {
    return this.context.actor;
  }

  get marketplace(): string {
    return this.context.marketplace;
  }

  /** The later of the clock and the newest recorded time among all that was read: a clock set back cannot revive what has lapsed. */
  now(): Timestamp {
    return later(this.clock.now(), this.newestRead);
  }

  newId(): string {
    const { identity } = this.context;
    return identity === undefined ? this.ids.next() : derivedId(identity, 'id', String(this.made++));
  }

  /**
   * Something that no stream holds and only the outside knows. Never fetched inside of a transaction: the first attempt ends here,
   * `fetch` runs between attempts, and every later attempt of the same run is given what it brought. Name the value by all it depends on.
   */
  outside<T>(key: string, fetch: () => Promise<T>): T {
    if (!this.brought.has(key)) throw new NeededFromOutside(key, fetch);
    return this.brought.get(key) as T;
  }

  async load<State, Command, Event extends DomainEvent>(
    decider: Decider<State, Command, Event>,
    id: string,
  ): Promise<Loaded<State>> {
    const entry = await this.entry(decider, id);
    const exists = entry.revision >= 0 || entry.staged.length > 0;
    return { stream: streamName(decider.category, id), revision: entry.revision, exists, state: entry.state as State };
  }

  /** Loads, decides and stages the events. @throws Refused (caught by the runner) when the decider refuses. */
  async execute<State, Command, Event extends DomainEvent>(
    decider: Decider<State, Command, Event>,
    id: string,
    command: Command,
  ): Promise<readonly Event[]> {
    const entry = await this.entry(decider, id);
    const decision = decider.decide(command, entry.state as State);
    if (decision instanceof Refusal) throw new Refused(decision);
    for (const event of decision) {
      entry.state = decider.evolve(entry.state as State, event);
      entry.staged.push(event);
    }
    return decision;
  }

  refuse(code: string, detail: string, facts?: JsonObject): never {
    throw new Refused(refuse(code, detail, facts));
  }

  /**
   * Whether everything that was read is still as it was read. A transaction that appends has this from its append; one that only
   * answers asks here, so that its answer too is about one moment: after the last read and before the first of these looks.
   */
  async isCurrent(): Promise<boolean> {
    for (const [stream, { revision }] of this.entries)
      for await (const _newer of this.log.readStream(stream, { from: revision + 1, limit: 1 })) return false;
    return true;
  }

  /** The append that this transaction stands for, or nothing when it changes nothing. */
  request(): AppendRequest | undefined {
    const all = [...this.entries];
    if (all.every(([, entry]) => entry.staged.length === 0)) return undefined;
    const recordedAt = this.now();
    return {
      writes: all
        .filter(([, entry]) => entry.staged.length > 0)
        .map(([stream, entry]) => ({
          stream,
          expected: expectedOf(entry),
          events: this.envelopes(entry, recordedAt),
        })),
      checks: all
        .filter(([, entry]) => entry.staged.length === 0)
        .map(([stream, entry]) => ({ stream, expected: expectedOf(entry) })),
    };
  }

  private envelopes(entry: Entry, recordedAt: Timestamp): NewEvent[] {
    const { actor, marketplace, causation } = this.context;
    const correlation = entry.decider.correlation(entry.id, entry.state);
    const metadata = {
      recordedAt,
      actor,
      marketplace,
      correlation,
      ...(causation && { causation }),
      schema: ENVELOPE_SCHEMA,
    };
    return entry.staged.map((event) => ({
      id: this.ids.next(),
      type: event.type,
      data: event.data as JsonObject,
      metadata,
    }));
  }

  private entry(decider: { category: string }, id: string): Promise<Entry> {
    const stream = streamName(decider.category, id);
    // One read of a stream, also for loads side by side: two could see two revisions, and only one of them can be checked.
    const known = this.reading.get(stream);
    if (known) return known;
    const entry = this.read(decider as Decider<unknown, never, DomainEvent>, stream, id);
    this.reading.set(stream, entry);
    return entry;
  }

  private async read(decider: Entry['decider'], stream: StreamName, id: string): Promise<Entry> {
    const { marketplace } = this.context;
    const key = `${marketplace} ${stream}`;
    const cached = decider.cacheable ? this.cache.get(key) : undefined;
    let { revision, state, newest } = cached ?? { revision: -1, state: decider.initial, newest: '' };
    for await (const event of this.log.readStream(stream, { from: revision + 1 })) {
      if (event.metadata.marketplace !== marketplace) this.refuse('not-found', `There is no such ${decider.category}.`);
      state = decider.evolve(state, event);
      revision = event.revision;
      newest = later(newest, event.metadata.recordedAt);
    }
    if (decider.cacheable && revision >= 0) this.cache.set(key, { revision, state, newest });
    this.newestRead = later(this.newestRead, newest);
    const entry = { decider, id, revision, state, staged: [] };
    this.entries.set(stream, entry);
    return entry;
  }
}

function expectedOf(entry: Entry): number | 'no-stream' {
  return entry.revision < 0 ? 'no-stream' : entry.revision;
}
