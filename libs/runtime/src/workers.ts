import { AskingAgain, type Judge, policySaga, sagaCommands, Timekeeper } from '#enforcement';
import type { CodecStore } from '#event-store';
import type { Clock, CommandRunner, EventRef, Position } from '#kernel';
import { keepFollowing, type ReadModels } from '#read-models';
import { type Checkpoints, ProcessRunner } from '#subscriptions';

export interface WorkerParts {
  readonly store: CodecStore;
  readonly runner: CommandRunner;
  readonly judge: Judge;
  readonly checkpoints: Checkpoints;
  readonly readModels?: ReadModels;
  readonly clock: Clock;
  /** How soon outside classifiers that failed are asked again. Default a minute. */
  readonly askAgainMs?: number;
  readonly onParked?: (instance: string, cause: EventRef, error: Error) => void;
}

/**
 * What runs on its own beside the callers: the policy saga, the timekeeper, asking again where a classifier failed, and the read models' following of the log. Can be
 * stopped and started again at any time.
 */
export class Workers {
  private running: Running | undefined;

  constructor(private readonly parts: WorkerParts) {}

  start(): void {
    if (this.running) return;
    const saga = startSaga(this.parts);
    const { store, runner, clock, readModels } = this.parts;
    const timekeeper = new Timekeeper(store.undecrypted, runner, clock);
    timekeeper.start();
    const askingAgain = new AskingAgain(this.parts.judge, store.undecrypted, runner, {
      everyMs: this.parts.askAgainMs,
    });
    askingAgain.start();
    const stopping = new AbortController();
    // A failure shows in the read models' health; safety and progress go on without them.
    const following =
      readModels && keepFollowing(readModels, store.undecrypted, stopping.signal).catch(() => undefined);
    this.running = { saga, timekeeper, askingAgain, stopping, following };
  }

  /** Finishes what is under way. @throws what made the saga fail, if something did. */
  async stop(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    if (!running) return;
    running.stopping.abort();
    const ends = await Promise.allSettled([
      running.following,
      running.timekeeper.stop(),
      running.askingAgain.stop(),
      running.saga.stop(),
    ]);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  /** Resolves when the saga has worked off everything stored so far and all that followed from it; at once when it is stopped. */
  async settled(): Promise<void> {
    await this.running?.saga.settled();
  }

  /** Everything up to here the saga has worked off; nothing while it is stopped or has not begun. */
  get sagaPosition(): Position | undefined {
    return this.running?.saga.position;
  }

  get sagaFailed(): Error | undefined {
    return this.running?.saga.failed;
  }

  get isRunning(): boolean {
    return this.running !== undefined;
  }

  /** What made one of them fail, if something did. */
  get failed(): Error | undefined {
    return (
      this.running?.saga.failed ??
      this.running?.timekeeper.failed ??
      this.running?.askingAgain.failed ??
      this.parts.readModels?.health().error
    );
  }
}

interface Running {
  readonly saga: ReturnType<typeof startSaga>;
  readonly timekeeper: Timekeeper;
  readonly askingAgain: AskingAgain;
  readonly stopping: AbortController;
  readonly following: Promise<void> | undefined;
}

function startSaga({ store, runner, judge, checkpoints, onParked }: WorkerParts) {
  // Routing and remembering need no personal text; judging reads it through the runner, and a lost key parks one instance only.
  const saga = new ProcessRunner({
    manager: policySaga,
    commands: sagaCommands(judge, store.undecrypted, runner),
    store: store.undecrypted,
    runner,
    checkpoints,
    onParked,
  });
  saga.start();
  return saga;
}
