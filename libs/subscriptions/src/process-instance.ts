import type { AskedCommand, Decider, EventRef, JsonObject, Refusal, StreamName } from '#kernel';
import { derivedId, formatRef, refuse } from '#kernel';
import type { CauseRef, ProcessEvent } from './process-events.js';

export interface PendingCommand extends AskedCommand {
  readonly id: string;
  readonly cause: CauseRef;
  /** Where a long command had got to. */
  readonly progress?: EventRef;
}

/** What an instance's stream comes to, apart from the manager's own state. */
export interface ProcessInstance {
  readonly exists: boolean;
  /** The newest revision reacted to, of each stream that reached this instance. */
  readonly seen: ReadonlyMap<StreamName, number>;
  readonly facts: readonly { readonly fact: JsonObject; readonly cause: EventRef }[];
  /** Asked and not done, in order. */
  readonly pending: readonly PendingCommand[];
  /** The cause it stopped at, and those queued behind it. */
  readonly parked?: { readonly cause: CauseRef; readonly attempts: number; readonly queue: readonly CauseRef[] };
}

export type ProcessCommand =
  | {
      readonly type: 'ask';
      readonly manager: string;
      readonly cause: CauseRef;
      readonly facts: readonly JsonObject[];
      readonly commands: readonly AskedCommand[];
    }
  | { readonly type: 'done'; readonly command: string; readonly outcome: 'done' | 'refused'; readonly code?: string }
  | { readonly type: 'progress'; readonly command: string; readonly at: EventRef }
  | { readonly type: 'park'; readonly cause: CauseRef; readonly error: Error; readonly attempts: number }
  | { readonly type: 'queue'; readonly cause: CauseRef }
  | { readonly type: 'request-retry' }
  | { readonly type: 'resume' };

const EMPTY: ProcessInstance = { exists: false, seen: new Map(), facts: [], pending: [] };

export function hasSeen(instance: ProcessInstance, cause: EventRef): boolean {
  return (instance.seen.get(cause.stream) ?? -1) >= cause.revision;
}

/** Asking twice for the same cause asks once; a command that is done stays done. */
function decide(command: ProcessCommand, state: ProcessInstance): readonly ProcessEvent[] | Refusal {
  switch (command.type) {
    case 'ask': {
      if (hasSeen(state, command.cause)) return [];
      const { manager, cause, facts } = command;
      const commands = command.commands.map((asked, i) => ({
        id: derivedId(manager, formatRef(cause), String(i), asked.name, JSON.stringify(asked.args)),
        ...asked,
      }));
      return [{ type: 'process.asked.v1', data: { manager, cause, facts: [...facts], commands } }];
    }
    case 'done': {
      if (!state.pending.some((p) => p.id === command.command))
        return refuse('already-done', 'This command was done before.');
      const { type: _, ...data } = command;
      return [{ type: 'process.done.v1', data }];
    }
    case 'progress':
      return [{ type: 'process.progressed.v1', data: { command: command.command, at: command.at } }];
    case 'park': {
      const { cause, attempts } = command;
      const error = { name: command.error.name.slice(0, 200), message: command.error.message.slice(0, 2_000) };
      return [{ type: 'process.parked.v1', data: { cause, error, attempts } }];
    }
    case 'queue':
      if (!state.parked || isWaiting(state.parked, command.cause)) return [];
      return [{ type: 'process.queued.v1', data: { cause: command.cause } }];
    case 'request-retry':
      if (!state.parked) return refuse('not-parked', 'This process instance is not parked: there is nothing to retry.');
      return [{ type: 'process.retry-requested.v1', data: {} }];
    case 'resume':
      return state.parked ? [{ type: 'process.resumed.v1', data: {} }] : [];
    default:
      return command satisfies never;
  }
}

function isWaiting(parked: NonNullable<ProcessInstance['parked']>, cause: EventRef): boolean {
  return [parked.cause, ...parked.queue].some((c) => c.stream === cause.stream && c.revision === cause.revision);
}

function evolve(state: ProcessInstance, event: ProcessEvent): ProcessInstance {
  switch (event.type) {
    case 'process.asked.v1': {
      const { cause, facts, commands } = event.data;
      return {
        ...state,
        exists: true,
        seen: new Map(state.seen).set(cause.stream, cause.revision),
        facts: [...state.facts, ...facts.map((fact) => ({ fact: fact as JsonObject, cause }))],
        pending: [...state.pending, ...commands.map((c) => ({ ...c, args: c.args as JsonObject, cause }))],
      };
    }
    case 'process.done.v1':
      return { ...state, pending: state.pending.filter((p) => p.id !== event.data.command) };
    case 'process.progressed.v1': {
      const { command, at } = event.data;
      return { ...state, pending: state.pending.map((p) => (p.id === command ? { ...p, progress: at } : p)) };
    }
    case 'process.parked.v1': {
      const { cause, attempts } = event.data;
      // Parked again at a later cause: those before it are worked off.
      const queue = state.parked?.queue ?? [];
      const at = queue.findIndex((c) => c.stream === cause.stream && c.revision === cause.revision);
      return { ...state, parked: { cause, attempts, queue: queue.slice(at + 1) } };
    }
    case 'process.queued.v1':
      return state.parked
        ? { ...state, parked: { ...state.parked, queue: [...state.parked.queue, event.data.cause] } }
        : state;
    case 'process.retry-requested.v1':
      return state;
    case 'process.resumed.v1': {
      const { parked: _, ...rest } = state;
      return rest;
    }
    default:
      return event satisfies never;
  }
}

/** The stream of one instance of a process manager: `process-<instance>`. */
export const processInstance: Decider<ProcessInstance, ProcessCommand, ProcessEvent> = {
  category: 'process',
  initial: EMPTY,
  decide,
  evolve,
  // `<kind>-<id>`: the case is the id.
  correlation: (id) => id.slice(id.indexOf('-') + 1),
};
