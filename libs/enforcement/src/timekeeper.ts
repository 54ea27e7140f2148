import type { EventStore } from '#event-store';
import { type Clock, type CommandRunner, categoryOf, idOf, type RecordedEvent } from '#kernel';
import { expireBounty, expireConsent } from '#operations';

interface Due {
  readonly at: string;
  readonly kind: 'consent' | 'bounty';
  readonly id: string;
  readonly marketplace: string;
}

/** The longest nap, in milliseconds: a clock that was set is noticed within it. */
const LONGEST_NAP = 30_000;
/** The shortest one after a failure. */
const RETRY_AFTER = 1_000;

/**
 * Records that time has passed: consents and bounties whose expiry is due. Keeps its list in memory, made from the log at every
 * start. Nothing depends on it but how soon people see it: the gate compares times itself.
 */
export class Timekeeper {
  private readonly stopping = new AbortController();
  private readonly due = new Map<string, Due>();
  private reading: Promise<void> | undefined;
  private ticking: Promise<void> | undefined;
  private wake: () => void = () => undefined;
  private failure: Error | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.reading ??= this.read().catch((error: unknown) => this.failedWith(error));
    this.ticking ??= this.tick();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await Promise.all([this.reading, this.ticking]);
  }

  /** What went wrong last, if it has not gone right since: for health checks. */
  get failed(): Error | undefined {
    return this.failure;
  }

  /** Records everything that is due now. */
  async expireDue(): Promise<void> {
    const now = this.clock.now();
    for (const [key, due] of this.due) {
      if (due.at > now) continue;
      const operation = due.kind === 'consent' ? expireConsent(due.id) : expireBounty(due.id);
      const { marketplace } = due;
      const answer = await this.runner.run({ actor: { role: 'system', id: 'timekeeper' }, marketplace }, operation);
      // A frozen bounty stays open; whoever reopens it sees that its time is up. Asked again at the next start.
      if (answer.ok || answer.refusal.code !== 'not-due') this.due.delete(key);
    }
  }

  private recovered(): void {
    this.failure = undefined;
  }

  private failedWith(error: unknown): void {
    this.failure = error instanceof Error ? error : new Error(String(error));
  }

  private async read(): Promise<void> {
    const types = ['bounty.posted.v1', 'consent.verified.v1'];
    for await (const message of this.store.subscribe({ filter: { types }, signal: this.stopping.signal }))
      if (message.kind === 'event') this.note(message.event);
  }

  private note(event: RecordedEvent): void {
    const { expiresAt } = event.data as { expiresAt?: string };
    if (expiresAt === undefined) return;
    const kind = categoryOf(event.stream) === 'consent' ? 'consent' : 'bounty';
    const { marketplace } = event.metadata;
    this.due.set(event.stream, { at: expiresAt, kind, id: idOf(event.stream), marketplace });
    this.wake();
  }

  private async tick(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      // What fails now is due again at the next look.
      await this.expireDue().then(
        () => this.recovered(),
        (error: unknown) => this.failedWith(error),
      );
      const next = [...this.due.values()].reduce((soonest, { at }) => (at < soonest ? at : soonest), '9999');
      const nap = next === '9999' ? LONGEST_NAP : Date.parse(next) - Date.parse(this.clock.now());
      const shortest = this.failure ? RETRY_AFTER : 1;
      await this.nap(Math.min(Math.max(nap, shortest), LONGEST_NAP));
    }
  }

  private nap(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.stopping.signal.aborted) this.wake();
    });
  }
}
