import type { JsonObject } from './json.js';
import type { EventRef, RecordedEvent } from './log.js';

/** What a process manager asks for: a name and arguments, plain data, so that it can be stored before it is done. */
export interface AskedCommand {
  readonly name: string;
  readonly args: JsonObject;
}

/** Which instance an event is for, and whether that instance must exist already. */
export interface Route {
  readonly instance: string;
  /** `start` may begin an instance; `continue` must find one: an event that should have and did not is an error, never a shrug. */
  readonly step: 'start' | 'continue';
}

export interface Reaction<Fact> {
  /** What the instance will remember. */
  readonly facts: readonly Fact[];
  /** What it asks for, in order. */
  readonly commands: readonly AskedCommand[];
}

/**
 * A durable process manager: pure, like a decider. `libs/subscriptions` runs it: it stores facts and asked commands in the
 * instance's stream before any command is done, and stores each command's completion in the same append as its effect.
 */
export interface ProcessManager<State, Fact extends JsonObject> {
  readonly name: string;
  /** The event types it reads at all. */
  readonly interests: readonly string[];
  readonly initial: State;
  route(event: RecordedEvent): readonly Route[];
  react(state: State, event: RecordedEvent, instance: string): Reaction<Fact>;
  evolve(state: State, fact: Fact, cause: EventRef): State;
}
