import { type Bounty, bounty, type JudgingCommand, type Submission, submission } from '#domain';
import {
  type AppendRequest,
  categoryOf,
  type Decider,
  type DomainEvent,
  derivedId,
  ENVELOPE_SCHEMA,
  idOf,
  type JsonObject,
  Refusal,
  type StreamName,
  streamName,
} from '#kernel';
import { timeOf } from './places.js';

export interface Told<State> {
  readonly id: string;
  /** Its marketplace. */
  readonly home: string;
  readonly state: State;
  readonly revision: number;
}

/** Streams under way in a random story: each decided by its own decider, each append kept. */
export class Streams {
  readonly appends: AppendRequest[] = [];
  private readonly streams = new Map<StreamName, Told<unknown>>();
  private readonly parked = new Map<StreamName, boolean>();

  /** A refusal is part of life: nothing happens. */
  tell<S, C, E extends DomainEvent>(
    decider: Decider<S, C, E>,
    id: string,
    home: string | undefined,
    n: number,
    command: C,
  ): void {
    const stream = streamName(decider.category, id);
    const before = this.streams.get(stream);
    let state = (before?.state ?? decider.initial) as S;
    const decision = decider.decide(command, state);
    if (decision instanceof Refusal || decision.length === 0 || home === undefined) return;
    for (const event of decision) state = decider.evolve(state, event);
    const revision = before?.revision ?? -1;
    this.append(stream, home, revision, n, decision);
    this.streams.set(stream, { id, home, state, revision: revision + decision.length });
  }

  judge(target: Told<Bounty | Submission> | undefined, n: number, command: JudgingCommand): void {
    if (!target) return;
    const { id, home, state } = target;
    if ('poster' in state) this.tell(bounty, id, home, n, command);
    else this.tell(submission, id, home, n, command);
  }

  /** What a process runner stores when an instance is stopped, meets more, and goes on. */
  process(stream: StreamName, home: string, n: number, what: 'park' | 'queue' | 'resume'): void {
    if ((what === 'park') === (this.parked.get(stream) ?? false)) return;
    const cause = { stream: `bounty-${n}`, revision: 0, type: 'bounty.posted.v1' };
    const error = { name: 'TypeError', message: 'poison' };
    const event = {
      park: { type: 'process.parked.v1', data: { cause, error, attempts: 3 } },
      queue: { type: 'process.queued.v1', data: { cause } },
      resume: { type: 'process.resumed.v1', data: {} },
    }[what];
    const revision = this.streams.get(stream)?.revision ?? -1;
    this.append(stream, home, revision, n, [event]);
    this.streams.set(stream, { id: idOf(stream), home, state: undefined, revision: revision + 1 });
    this.parked.set(stream, what !== 'resume');
  }

  all<State>(category: string): readonly Told<State>[] {
    return [...this.streams]
      .filter(([stream]) => categoryOf(stream) === category)
      .map(([, told]) => told as Told<State>);
  }

  pick<State>(category: string, n: number): Told<State> | undefined {
    const all = this.all<State>(category);
    return all[n % Math.max(1, all.length)];
  }

  on<State>(category: string, n: number, then: (told: Told<State>) => void): void {
    const told = this.pick<State>(category, n);
    if (told) then(told);
  }

  find<State>(category: string, id: string): Told<State> | undefined {
    return this.streams.get(streamName(category, id)) as Told<State> | undefined;
  }

  state<S, C, E extends DomainEvent>(decider: Decider<S, C, E>, id: string): S | undefined {
    return this.find<S>(decider.category, id)?.state;
  }

  private append(stream: StreamName, home: string, revision: number, n: number, events: readonly DomainEvent[]): void {
    const metadata = {
      recordedAt: timeOf(n),
      actor: { role: 'frontend', id: 'test' },
      marketplace: home,
      correlation: idOf(stream),
      schema: ENVELOPE_SCHEMA,
    };
    const written = events.map((event, i) => ({
      id: derivedId(stream, String(revision + 1 + i)),
      type: event.type,
      data: event.data as JsonObject,
      metadata,
    }));
    const expected = revision < 0 ? 'no-stream' : revision;
    this.appends.push({ writes: [{ stream, expected, events: written }] });
  }
}
