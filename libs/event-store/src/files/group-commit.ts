/** One answer for each request of a group, in order: a value, or the error that this one request gets. */
export type Answers<Answer> = readonly (Answer | Error)[];

interface Waiting<Request, Answer> {
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what is asked for during one turn of the event loop, and does it in one go. A flush of the disk costs about as much
 * as a hundred inserts, so sharing it is what makes concurrent appenders fast.
 */
export class GroupCommit<Request, Answer extends object> {
  private queue: Waiting<Request, Answer>[] = [];
  private scheduled = false;

  /**
   * @param commit does a group; when it throws, none of the group was done and each gets the error.
   * @param maxGroup bounds how long one group may hold up the event loop.
   */
  constructor(
    private readonly commit: (requests: readonly Request[]) => Answers<Answer>,
    private readonly maxGroup: number,
  ) {}

  submit(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.queue.push({ request, resolve, reject });
      this.schedule();
    });
  }

  /** Does all that waits, now. */
  drain(): void {
    while (this.queue.length > 0) this.flush();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.flush();
      if (this.queue.length > 0) this.schedule();
    });
  }

  private flush(): void {
    if (this.queue.length === 0) return;
    const group = this.queue.length <= this.maxGroup ? this.queue : this.queue.slice(0, this.maxGroup);
    this.queue = this.queue.slice(group.length);
    let answers: Answers<Answer>;
    try {
      answers = this.commit(group.map((waiting) => waiting.request));
    } catch (error) {
      for (const waiting of group) waiting.reject(error);
      return;
    }
    group.forEach(({ resolve, reject }, i) => {
      const answer = answers[i];
      if (answer === undefined || answer instanceof Error) reject(answer);
      else resolve(answer);
    });
  }
}
