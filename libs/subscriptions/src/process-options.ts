import type { EventStore } from '#event-store';
import type { CommandRunner, EventRef, JsonObject, JsonValue, ProcessManager, Transaction } from '#kernel';
import type { Checkpoints } from './checkpoints.js';

/** A command whose whole effect is one append: its completion goes into the same one. */
export type AtomicCommand = (args: JsonObject, tx: Transaction) => Promise<JsonValue | undefined>;

export interface LongCommandContext {
  readonly marketplace: string;
  /** The command's own id: effects derive theirs from it. */
  readonly id: string;
  readonly causation: string;
  /** Where an earlier run had got to. */
  readonly resumeAfter?: EventRef;
  /** Stores how far it has come. */
  progress(at: EventRef): Promise<void>;
  /** Set when the runner is stopping: return soon, the rest is done after the restart. */
  readonly signal: AbortSignal;
}

/** A command of many appends, each of which may be done again without harm. Returns whether it has finished. */
export type LongCommand = (args: JsonObject, context: LongCommandContext) => Promise<'finished' | 'interrupted'>;

export interface Commands {
  readonly atomic: Readonly<Record<string, AtomicCommand>>;
  readonly long: Readonly<Record<string, LongCommand>>;
}

export interface ProcessRunnerOptions<State, Fact extends JsonObject> {
  readonly manager: ProcessManager<State, Fact>;
  readonly commands: Commands;
  /** What to subscribe to. Personal fields are not needed here: give the undecrypted view. */
  readonly store: EventStore;
  readonly runner: CommandRunner;
  readonly checkpoints: Checkpoints;
  /** How many events may be under way at once. Default 64. */
  readonly concurrency?: number;
  /** How often to try an event before parking its instance. Default 3. */
  readonly attempts?: number;
  /** The pause before the second attempt, doubled for each further one, in milliseconds. Default 50. */
  readonly backoffMs?: number;
  /** Told of every parked instance. */
  readonly onParked?: (instance: string, cause: EventRef, error: Error) => void;
}
