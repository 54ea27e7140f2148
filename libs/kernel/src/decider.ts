import type { Refusal } from './refusal.js';

export interface DomainEvent {
  readonly type: string;
  readonly data: unknown;
}

/**
 * A stream's behaviour as two pure functions. No clock, no ids, no randomness in either: what a decision needs of them is in
 * the command, what a fold needs is in the event.
 */
export interface Decider<State, Command, Event extends DomainEvent> {
  readonly category: string;
  readonly initial: State;
  decide(command: Command, state: State): readonly Event[] | Refusal;
  evolve(state: State, event: Event): State;
  /** The case this stream belongs to, once it exists; goes into the metadata of each of its events. */
  correlation(id: string, state: State): string;
  /** True where states may stay in memory between commands. Never for a stream with personal fields: an erased key must take effect at once. */
  readonly cacheable?: boolean;
}

export function fold<State, Event extends DomainEvent>(
  decider: Pick<Decider<State, never, Event>, 'initial' | 'evolve'>,
  events: Iterable<Event>,
): State {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
