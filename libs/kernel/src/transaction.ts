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
  /** Where set, every id made in this transaction is derived from it, so that doing it again makes the same ids. */
  readonly identity?: string;
}

/** Remembered states of cacheable deciders, by stream. */
export type StateCache = Map<StreamName, { revision: number; state: unknown }>;

/**
 * One decision over any number of streams. **Every stream it loads is checked by its append**, at the revision it was read:
 * there is no way to decide on something and forget to check it. Streams of another marketplace do not exist for it.
 */
export class Transaction {
  private readonly entries = new Map<StreamName, Entry>();
  private newestRead: Timestamp = '';
  private made = 0;

  constructor(
    private readonly log: Log,
    private readonly clock: Clock,
    private readonly ids: IdSource,
    private readonly context: TransactionContext,
    private readonly cache: StateCache,
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
          events: this.envelopes(stream, entry, recordedAt),
        })),
      checks: all
        .filter(([, entry]) => entry.staged.length === 0)
        .map(([stream, entry]) => ({ stream, expected: expectedOf(entry) })),
    };
  }

  private envelopes(stream: StreamName, entry: Entry, recordedAt: Timestamp): NewEvent[] {
    const { actor, marketplace, causation, identity } = this.context;
    const correlation = entry.decider.correlation(entry.id, entry.state);
    const metadata = {
      recordedAt,
      actor,
      marketplace,
      correlation,
      ...(causation && { causation }),
      schema: ENVELOPE_SCHEMA,
    };
    return entry.staged.map((event, i) => ({
      id: identity === undefined ? this.ids.next() : derivedId(identity, stream, String(entry.revision + 1 + i)),
      type: event.type,
      data: event.data as JsonObject,
      metadata,
    }));
  }

  private async entry(decider: { category: string }, id: string): Promise<Entry> {
    const stream = streamName(decider.category, id);
    const known = this.entries.get(stream);
    if (known) return known;
    const entry = await this.read(decider as Decider<unknown, never, DomainEvent>, stream, id);
    this.entries.set(stream, entry);
    return entry;
  }

  private async read(decider: Entry['decider'], stream: StreamName, id: string): Promise<Entry> {
    const cached = decider.cacheable ? this.cache.get(stream) : undefined;
    let revision = cached?.revision ?? -1;
    let state = cached ? cached.state : decider.initial;
    for await (const event of this.log.readStream(stream, { from: revision + 1 })) {
      if (event.metadata.marketplace !== this.context.marketplace)
        this.refuse('not-found', `There is no ${stream} here.`);
      state = decider.evolve(state, event);
      revision = event.revision;
      this.newestRead = later(this.newestRead, event.metadata.recordedAt);
    }
    if (decider.cacheable && revision >= 0) this.cache.set(stream, { revision, state });
    return { decider, id, revision, state, staged: [] };
  }
}

function expectedOf(entry: Entry): number | 'no-stream' {
  return entry.revision < 0 ? 'no-stream' : entry.revision;
}
