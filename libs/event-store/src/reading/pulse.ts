/**
 * Wakes readers that wait for more. They note `count` before they read and wait for it to change, so that what arrives between
 * reading and waiting is never missed.
 */
export class Pulse {
  private beats = 0;
  private waiting = new Set<() => void>();

  /** @param onWaiters told when the first reader starts waiting and when the last one stops. */
  constructor(private readonly onWaiters: (some: boolean) => void = () => {}) {}

  get count(): number {
    return this.beats;
  }

  beat(): void {
    this.beats++;
    if (this.waiting.size === 0) return;
    const woken = this.waiting;
    this.waiting = new Set();
    this.onWaiters(false);
    for (const wake of woken) wake();
  }

  /** Resolves once `count` is no longer `seen`, or when `signal` aborts. */
  changed(seen: number, signal?: AbortSignal): Promise<void> {
    if (this.beats !== seen || signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        if (this.waiting.delete(wake) && this.waiting.size === 0) this.onWaiters(false);
        resolve();
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.waiting.add(wake);
      if (this.waiting.size === 1) this.onWaiters(true);
    });
  }
}
