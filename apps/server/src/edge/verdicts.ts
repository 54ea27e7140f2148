import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import type { EventStore } from '#event-store';
import { idOf } from '#kernel';

const TYPES = ['bounty.screened.v1', 'submission.screened.v1'];

/**
 * Wakes those who wait for a verdict, from the append that stores it. A waiter looks for itself before it waits and after it was woken: that
 * a wake-up says anything about what stands in the log is never relied on.
 */
export class Verdicts implements OnModuleInit, OnApplicationShutdown {
  private readonly waiting = new Map<string, Set<() => void>>();
  private readonly stopping = new AbortController();
  private listening: Promise<void> | undefined;

  constructor(private readonly store: EventStore) {}

  onModuleInit(): void {
    this.listening = this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    for (const waiters of this.waiting.values()) for (const wake of waiters) wake();
    await this.listening;
  }

  /** Gives what `look` finds once it finds something, or what it finds when the time is up. */
  async until<T>(id: string, waitMs: number, look: () => Promise<T>, isThere: (found: T) => boolean): Promise<T> {
    const deadline = performance.now() + waitMs;
    for (;;) {
      const woken = this.next(id, deadline);
      const found = await look();
      if (isThere(found) || performance.now() >= deadline || this.stopping.signal.aborted) {
        woken.forget();
        return found;
      }
      await woken.promise;
    }
  }

  /** Registered before the look, so that a verdict in between is not missed. */
  private next(id: string, deadline: number): { promise: Promise<void>; forget: () => void } {
    const waiters = this.waiting.get(id) ?? new Set();
    this.waiting.set(id, waiters);
    let forget: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => {
      const timer = setTimeout(() => forget(), Math.max(0, deadline - performance.now()));
      forget = () => {
        clearTimeout(timer);
        waiters.delete(forget);
        if (waiters.size === 0 && this.waiting.get(id) === waiters) this.waiting.delete(id);
        resolve();
      };
      waiters.add(forget);
    });
    return { promise, forget };
  }

  private async listen(): Promise<void> {
    const after = await this.store.head();
    const { signal } = this.stopping;
    for await (const message of this.store.subscribe({ after, filter: { types: TYPES }, signal })) {
      if (message.kind !== 'event') continue;
      for (const wake of [...(this.waiting.get(idOf(message.event.stream)) ?? [])]) wake();
    }
  }
}
