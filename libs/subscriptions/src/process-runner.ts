import type { JsonObject, Position, RecordedEvent } from '#kernel';
import { InFlight } from './in-flight.js';
import { InstanceHandler } from './instance-handler.js';
import { Partitions } from './partitions.js';
import { ProcessRetryRequested } from './process-events.js';
import type { ProcessRunnerOptions } from './process-options.js';

/** How many finished events may go by between two checkpoints. */
const CHECKPOINT_EVERY = 200;

/**
 * Runs a process manager over a store. In order for each instance, side by side across instances. Order of execution for one
 * event: 1. route; 2. react (pure); 3. store facts and commands (`process.asked`); 4. do each command, its completion in the
 * append of its effect; 5. let the checkpoint pass. A crash after any of these repeats nothing that was stored and loses nothing.
 */
export class ProcessRunner<State, Fact extends JsonObject> {
  private readonly stopping = new AbortController();
  private readonly partitions = new Partitions();
  private readonly handler: InstanceHandler<State, Fact>;
  private flight = new InFlight(undefined);
  private slots: (() => void)[] = [];
  private quiet: (() => void)[] = [];
  private sinceCheckpoint = 0;
  private caughtUpAt: Position | undefined;
  private running: Promise<void> | undefined;
  private failure: Error | undefined;

  constructor(private readonly options: ProcessRunnerOptions<State, Fact>) {
    this.handler = new InstanceHandler(options, this.stopping.signal);
  }

  /** Starts reading from the checkpoint. */
  start(): void {
    this.running ??= this.run().catch((error: unknown) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.wakeQuiet();
    });
  }

  /** Stops reading, finishes what is under way, stores the checkpoint. @throws what made the runner fail, if something did. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wakeSlots();
    await this.running;
    this.wakeQuiet();
    if (this.failure) throw this.failure;
  }

  /** The failure that stopped the runner, if one did: for health checks. */
  get failed(): Error | undefined {
    return this.failure;
  }

  /** Everything up to here is done. */
  get position(): Position | undefined {
    return this.flight.safe;
  }

  /** Resolves once everything stored so far, and all that follows from it, has been worked off. */
  async settled(): Promise<void> {
    for (;;) {
      if (this.failure) throw this.failure;
      if (this.stopping.signal.aborted) return;
      const head = await this.options.store.head();
      if (this.flight.size === 0 && (this.caughtUpAt ?? -1n) >= head) return;
      await new Promise<void>((resolve) => this.quiet.push(resolve));
    }
  }

  private async run(): Promise<void> {
    const { store, manager, checkpoints } = this.options;
    const after = checkpoints.load(manager.name, store.epoch);
    this.flight = new InFlight(after);
    const filter = { types: [...manager.interests, ProcessRetryRequested.type] };
    const under: Set<Promise<void>> = new Set();
    try {
      for await (const message of store.subscribe({ after, filter, signal: this.stopping.signal })) {
        if (message.kind === 'caught-up') this.caughtUp(message.position);
        else {
          await this.slot();
          if (this.stopping.signal.aborted) break;
          const work = this.work(message.event).finally(() => under.delete(work));
          under.add(work);
        }
        if (this.failure) break;
      }
    } finally {
      await Promise.allSettled(under);
      this.saveCheckpoint();
    }
  }

  private async work(event: RecordedEvent): Promise<void> {
    const { position } = event;
    this.flight.begin(position);
    try {
      const handled = await Promise.all(
        this.handler
          .routes(event)
          .map((route) => this.partitions.run(route.instance, () => this.handler.handle(event, route))),
      );
      // What was interrupted is done after the restart: the checkpoint must not pass it.
      if (handled.every(Boolean)) this.flight.end(position);
    } catch (error) {
      this.failure ??= error instanceof Error ? error : new Error(String(error));
      this.stopping.abort();
    } finally {
      if (++this.sinceCheckpoint >= CHECKPOINT_EVERY) this.saveCheckpoint();
      this.wakeSlots();
      this.wakeQuiet();
    }
  }

  private caughtUp(position: Position): void {
    this.caughtUpAt = position;
    if (this.flight.size === 0) this.flight.skip(position);
    this.saveCheckpoint();
    this.wakeQuiet();
  }

  private saveCheckpoint(): void {
    this.sinceCheckpoint = 0;
    const { checkpoints, manager, store } = this.options;
    const { safe } = this.flight;
    if (safe === undefined) return;
    try {
      checkpoints.save(manager.name, store.epoch, safe);
    } catch {
      // Only a hint: on a full disk, say, the next one tries again, and a restart meanwhile reads a little more.
    }
  }

  private async slot(): Promise<void> {
    while (this.flight.size >= (this.options.concurrency ?? 64) && !this.stopping.signal.aborted)
      await new Promise<void>((resolve) => this.slots.push(resolve));
  }

  private wakeSlots(): void {
    for (const wake of this.slots.splice(0)) wake();
  }

  private wakeQuiet(): void {
    for (const wake of this.quiet.splice(0)) wake();
  }
}
