import { StoreClosed } from '#event-store';
import {
  type CommandContext,
  categoryOf,
  type EventRef,
  formatRef,
  idOf,
  type JsonObject,
  type RecordedEvent,
  type Route,
  type Transaction,
} from '#kernel';
import type { CauseRef } from './process-events.js';
import { hasSeen, type PendingCommand, type ProcessInstance, processInstance } from './process-instance.js';
import type { ProcessRunnerOptions } from './process-options.js';
import { passes, pause } from './trying-again.js';

/** An event continues a process instance that should exist and does not. */
export class ProcessNotStarted extends Error {
  constructor(instance: string, event: EventRef) {
    super(`${formatRef(event)} continues the process ${instance}, which never started.`);
    this.name = 'ProcessNotStarted';
  }
}

/**
 * What is asked for is not for this process to do, whatever the event; another process can. The runner stops with it: nothing is
 * parked, nothing is passed over, and whoever comes next finds everything still to be done.
 */
export class NotForThisProcess extends Error {}

/** The runner stops in the middle: nothing is wrong, the rest is done after the restart. */
class Interrupted extends Error {}

/** Handles one event for one instance; the runner sees to it that an instance has one at a time, in order. */
export class InstanceHandler<State, Fact extends JsonObject> {
  constructor(
    private readonly options: ProcessRunnerOptions<State, Fact>,
    private readonly signal: AbortSignal,
  ) {}

  /** Events of process streams (a retry that was asked for) go to the instance itself. */
  routes(event: RecordedEvent): readonly Route[] {
    return isProcessEvent(event)
      ? [{ instance: idOf(event.stream), step: 'continue' }]
      : this.options.manager.route(event);
  }

  /** Returns whether everything that was to be done now is done; false only when interrupted. */
  async handle(event: RecordedEvent, route: Route): Promise<boolean> {
    if (isProcessEvent(event)) return this.retry(event, route.instance);
    const cause = causeOf(event);
    return (await this.attempt(event, route.instance, cause, () => this.work(event, route, 'queue'))) !== 'interrupted';
  }

  /** Steps 2 to 4 of the order of execution. `whileParked`: a retry works through what is queued, everyone else queues up. */
  private async work(event: RecordedEvent, route: Route, whileParked: 'queue' | 'work'): Promise<void> {
    const { instance } = route;
    const cause = causeOf(event);
    const state = await this.update(event, instance, async (tx, known) => {
      if (hasSeen(known, cause)) return;
      if (known.parked && whileParked === 'queue')
        return void (await tx.execute(processInstance, instance, { type: 'queue', cause }));
      if (route.step === 'continue' && !known.exists) throw new ProcessNotStarted(instance, event);
      const reaction = this.reaction(event, instance, known);
      if (reaction.facts.length + reaction.commands.length === 0) return;
      const { name: manager } = this.options.manager;
      await tx.execute(processInstance, instance, { type: 'ask', manager, cause, ...reaction });
    });
    if (state.parked && whileParked === 'queue') return;
    for (const pending of state.pending) await this.execute(event, instance, pending);
  }

  private reaction(event: RecordedEvent, instance: string, known: ProcessInstance) {
    const { manager } = this.options;
    const state = known.facts.reduce((s, { fact, cause }) => manager.evolve(s, fact as Fact, cause), manager.initial);
    return manager.react(state, event, instance);
  }

  private async execute(event: RecordedEvent, instance: string, pending: PendingCommand): Promise<void> {
    if (this.signal.aborted) throw new Interrupted();
    const { commands, runner } = this.options;
    const { id, name, args } = pending;
    const causation = formatRef(pending.cause);
    const atomic = commands.atomic[name];
    if (atomic) {
      const answer = await runner.run({ ...this.context(event), identity: id, causation }, async (tx) => {
        await tx.execute(processInstance, instance, { type: 'done', command: id, outcome: 'done' });
        await atomic(args, tx);
        return undefined;
      });
      if (!answer.ok) await this.finish(event, instance, id, answer.refusal.code);
      return;
    }
    const long = commands.long[name];
    if (!long) throw new Error(`The process manager asked for "${name}", which nobody here can do.`);
    const outcome = await long(args, {
      marketplace: event.metadata.marketplace,
      id,
      causation,
      resumeAfter: pending.progress,
      signal: this.signal,
      progress: async (at) => {
        await this.update(event, instance, async (tx) => {
          await tx.execute(processInstance, instance, { type: 'progress', command: id, at });
        });
      },
    });
    if (outcome === 'interrupted') throw new Interrupted();
    await this.finish(event, instance, id);
  }

  private async finish(event: RecordedEvent, instance: string, command: string, code?: string): Promise<void> {
    await this.update(event, instance, async (tx, known) => {
      if (!known.pending.some((p) => p.id === command)) return;
      await tx.execute(processInstance, instance, { type: 'done', command, outcome: code ? 'refused' : 'done', code });
    });
  }

  /** A retry was asked for: first what it stopped at, then all that queued behind it, in order; and again for what came meanwhile. */
  private async retry(event: RecordedEvent, instance: string): Promise<boolean> {
    const { parked } = await this.update(event, instance, async () => undefined);
    if (!parked) return true;
    for (const cause of [parked.cause, ...parked.queue]) {
      const again = await this.read(cause);
      const route = this.options.manager.route(again).find((r) => r.instance === instance);
      if (!route) continue;
      const done = await this.attempt(again, instance, cause, () => this.work(again, route, 'work'), parked.attempts);
      if (done !== 'done') return done !== 'interrupted';
    }
    await this.update(event, instance, async (tx) => {
      await tx.execute(processInstance, instance, { type: 'resume' });
    });
    return true;
  }

  /** Tries, pauses, tries again, parks. */
  private async attempt(
    event: RecordedEvent,
    instance: string,
    cause: CauseRef,
    task: () => Promise<void>,
    before = 0,
  ): Promise<'done' | 'parked' | 'interrupted'> {
    const { attempts = 3, backoffMs = 50, onParked } = this.options;
    for (let n = 1; ; n++) {
      try {
        await task();
        return 'done';
      } catch (error) {
        if (error instanceof StoreClosed || error instanceof NotForThisProcess) throw error;
        if (error instanceof Interrupted || this.signal.aborted) return 'interrupted';
        const poison = error instanceof Error ? error : new Error(String(error));
        if (n >= attempts && !passes(poison)) {
          await this.park(event, instance, cause, poison, before + n);
          onParked?.(instance, cause, poison);
          return 'parked';
        }
        await pause(backoffMs * 2 ** Math.min(n - 1, 8), this.signal);
      }
    }
  }

  private async park(
    event: RecordedEvent,
    instance: string,
    cause: CauseRef,
    error: Error,
    attempts: number,
  ): Promise<void> {
    await this.update(event, instance, async (tx) => {
      await tx.execute(processInstance, instance, { type: 'park', cause, error, attempts });
    });
  }

  /** One append to the instance's stream. Returns the state after it. */
  private async update(
    event: RecordedEvent,
    instance: string,
    change: (tx: Transaction, known: ProcessInstance) => Promise<void>,
  ): Promise<ProcessInstance> {
    let after: ProcessInstance = processInstance.initial;
    const context = { ...this.context(event), causation: formatRef(event) };
    const answer = await this.options.runner.run(context, async (tx) => {
      await change(tx, (await tx.load(processInstance, instance)).state);
      after = (await tx.load(processInstance, instance)).state;
      return undefined;
    });
    if (!answer.ok) throw new Error(`The process ${instance} could not be written: ${answer.refusal.detail}`);
    return after;
  }

  private context(event: RecordedEvent): CommandContext {
    return { actor: { role: 'system', id: this.options.manager.name }, marketplace: event.metadata.marketplace };
  }

  private async read(cause: EventRef): Promise<RecordedEvent> {
    for await (const event of this.options.store.readStream(cause.stream, { from: cause.revision, limit: 1 }))
      return event;
    throw new Error(`${formatRef(cause)} is not in the log.`);
  }
}

function isProcessEvent(event: RecordedEvent): boolean {
  return categoryOf(event.stream) === processInstance.category;
}

function causeOf(event: RecordedEvent): CauseRef {
  return { stream: event.stream, revision: event.revision, type: event.type };
}
