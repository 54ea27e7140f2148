/** Runs tasks of one key one after another, in the order given, and tasks of different keys side by side. */
export class Partitions {
  private readonly tails = new Map<string, Promise<void>>();

  run<R>(key: string, task: () => Promise<R>): Promise<R> {
    const run = (this.tails.get(key) ?? Promise.resolve()).then(task);
    // The chain goes on after a failure; the caller has the failing promise.
    const done = () => {
      if (this.tails.get(key) === tail) this.tails.delete(key);
    };
    const tail: Promise<void> = run.then(done, done);
    this.tails.set(key, tail);
    return run;
  }
}
