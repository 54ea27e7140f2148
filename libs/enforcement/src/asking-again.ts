import type { EventStore } from '#event-store';
import { type CommandRunner, categoryOf, idOf, type RecordedEvent } from '#kernel';
import type { DetectorAnswer } from '#policy';
import { type Judge, screenBounty, screenSubmission } from './screening.js';

export interface AskingAgainOptions {
  /** How long to leave the failed alone before they are asked again, in milliseconds. Default 60 000. */
  readonly everyMs?: number;
}

interface Unanswered {
  readonly stream: string;
  readonly marketplace: string;
}

/** How many are asked side by side; how many calls that makes is up to the classifier's own limit. */
const WIDTH = 8;

/**
 * Has judged again what is held only because an outside classifier did not answer. Keeps its list in memory, made from the log at
 * every start. Nothing depends on it but how soon such a hold ends.
 */
export class AskingAgain {
  private readonly stopping = new AbortController();
  private readonly unanswered = new Map<string, Unanswered>();
  private readonly everyMs: number;
  private running: Promise<unknown> | undefined;
  private wake: () => void = () => undefined;
  private failure: Error | undefined;

  constructor(
    private readonly judge: Judge,
    private readonly store: EventStore,
    private readonly runner: CommandRunner,
    { everyMs = 60_000 }: AskingAgainOptions = {},
  ) {
    this.everyMs = everyMs;
  }

  start(): void {
    if (this.judge.detectors) this.running ??= Promise.all([this.read(), this.tick()]);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  /** What went wrong last, if it has not gone right since: for health checks. */
  get failed(): Error | undefined {
    return this.failure;
  }

  /** Asks about everything whose answer is missing now. */
  async askAll(): Promise<void> {
    const waiting = [...this.unanswered.values()];
    while (waiting.length > 0 && !this.stopping.signal.aborted)
      await Promise.all(waiting.splice(0, WIDTH).map((item) => this.judgeAgain(item)));
  }

  private async judgeAgain({ stream, marketplace }: Unanswered): Promise<void> {
    const operation =
      categoryOf(stream) === 'bounty'
        ? screenBounty(this.judge, idOf(stream))
        : screenSubmission(this.judge, idOf(stream));
    // A bounty closed meanwhile is refused, and needs no judging.
    await this.runner.run({ actor: { role: 'system', id: 'asking-again' }, marketplace }, operation);
  }

  private note(event: RecordedEvent): void {
    const { basis } = event.data as unknown as { basis: { answers?: readonly DetectorAnswer[] } };
    const missing = basis.answers?.some(({ status }) => status === 'failed') ?? false;
    if (!missing) this.unanswered.delete(event.stream);
    else this.unanswered.set(event.stream, { stream: event.stream, marketplace: event.metadata.marketplace });
  }

  private async read(): Promise<void> {
    const types = ['bounty.screened.v1', 'submission.screened.v1'];
    try {
      for await (const message of this.store.subscribe({ filter: { types }, signal: this.stopping.signal }))
        if (message.kind === 'event') this.note(message.event);
    } catch (error) {
      this.failedWith(error);
    }
  }

  private async tick(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.nap();
      await this.askAll().then(
        () => {
          this.failure = undefined;
        },
        (error: unknown) => this.failedWith(error),
      );
    }
  }

  private failedWith(error: unknown): void {
    this.failure = error instanceof Error ? error : new Error(String(error));
  }

  private nap(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.everyMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.stopping.signal.aborted) this.wake();
    });
  }
}
