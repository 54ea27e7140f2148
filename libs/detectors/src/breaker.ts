import { DetectorFailure } from './failure.js';

export interface BreakerOptions {
  /** How many failures in a row open it. Default 5. */
  readonly failures?: number;
  /** How long it stays open before one call is let through to try, in milliseconds. Default 30 000. */
  readonly openMs?: number;
  /** Milliseconds that only grow. Default: this process's own. */
  readonly elapsed?: () => number;
}

/** Leaves alone for a while what keeps failing: everyone else need not wait for it, and it may recover. */
export class Breaker {
  private inARow = 0;
  private openUntil: number | undefined;
  private trying = false;
  private readonly failures: number;
  private readonly openMs: number;
  private readonly elapsed: () => number;

  constructor({ failures = 5, openMs = 30_000, elapsed = () => performance.now() }: BreakerOptions = {}) {
    this.failures = failures;
    this.openMs = openMs;
    this.elapsed = elapsed;
  }

  get isOpen(): boolean {
    return this.openUntil !== undefined;
  }

  /** @throws DetectorFailure `circuit-open` without calling, or whatever the call throws. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    const trial = this.openUntil !== undefined;
    if (this.openUntil !== undefined && (this.trying || this.elapsed() < this.openUntil))
      throw new DetectorFailure('circuit-open', `It failed ${this.inARow} times in a row and is left alone for now.`);
    this.trying = trial;
    try {
      const value = await call();
      this.inARow = 0;
      this.openUntil = undefined;
      return value;
    } catch (error) {
      this.inARow++;
      if (trial || this.inARow >= this.failures) this.openUntil = this.elapsed() + this.openMs;
      throw error;
    } finally {
      if (trial) this.trying = false;
    }
  }
}
