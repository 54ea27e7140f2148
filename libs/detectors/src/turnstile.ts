import { DetectorFailure } from './failure.js';

/** Lets so many through at once; the others wait their turn, in order, and give up after `waitMs`. */
export class Turnstile {
  private inside = 0;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly width: number,
    private readonly waitMs: number,
  ) {}

  /** @throws DetectorFailure `busy`, or whatever the task throws. */
  async pass<T>(task: () => Promise<T>): Promise<T> {
    if (this.inside >= this.width) await this.turn();
    else this.inside++;
    try {
      return await task();
    } finally {
      const [next] = this.waiting;
      // A place is handed on, not given back: nobody who comes now gets in front of those who wait.
      if (next) next();
      else this.inside--;
    }
  }

  private turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        this.waiting.delete(enter);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(enter);
        reject(
          new DetectorFailure('busy', `${this.width} calls are under way, and none ended within ${this.waitMs} ms.`),
        );
      }, this.waitMs);
      this.waiting.add(enter);
    });
  }
}
