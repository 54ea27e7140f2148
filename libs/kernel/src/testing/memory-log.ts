import {
  type AppendRequest,
  type AppendResult,
  type Expected,
  type Log,
  type ReadStreamOptions,
  type RecordedEvent,
  type RevisionMismatch,
  type StreamName,
  WrongExpectedRevision,
} from '../log.js';

/**
 * The smallest log that keeps the promises of `Log`: for specs of the kernel, which may know no store. Everything else tests
 * on the store's own memory adapter.
 */
export class MemoryLog implements Log {
  readonly all: RecordedEvent[] = [];
  /** Runs before each append, so that a spec can let someone else in between reading and appending. */
  beforeAppend: (request: AppendRequest) => Promise<void> | void = () => undefined;

  stream(name: StreamName): RecordedEvent[] {
    return this.all.filter((event) => event.stream === name);
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    await this.beforeAppend(request);
    const already = this.answered(request);
    if (already) return already;
    const mismatches = this.mismatches(request);
    if (mismatches.length > 0) throw new WrongExpectedRevision(mismatches);
    const revisions = new Map<StreamName, number>();
    for (const { stream, events } of request.writes)
      for (const event of structuredClone(events)) {
        const revision = this.head(stream) + 1;
        this.all.push({ ...event, stream, revision, position: BigInt(this.all.length) });
        revisions.set(stream, revision);
      }
    return { position: BigInt(this.all.length - 1), revisions, alreadyStored: false };
  }

  async *readStream(stream: StreamName, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    if (options.direction === 'backwards') throw new Error('MemoryLog reads forwards only');
    const { from = 0, limit = Number.POSITIVE_INFINITY } = options;
    yield* this.stream(stream).slice(from, from + limit);
  }

  private head(stream: StreamName): number {
    return this.stream(stream).length - 1;
  }

  /** The first answer, when these very events are there: as every store does. */
  private answered({ writes }: AppendRequest): AppendResult | undefined {
    const places = writes.flatMap(({ events }) => events.map(({ id }) => this.all.find((event) => event.id === id)));
    const found = places.filter((place) => place !== undefined);
    if (found.length === 0 || found.length < places.length) return undefined;
    const revisions = new Map(found.map(({ stream, revision }) => [stream, revision]));
    return { position: found.at(-1)?.position ?? 0n, revisions, alreadyStored: true };
  }

  private mismatches({ writes, checks = [] }: AppendRequest): RevisionMismatch[] {
    return [...writes, ...checks].flatMap(({ stream, expected }) => {
      const head = this.head(stream);
      if (meets(head, expected)) return [];
      return [{ stream, expected, actual: head < 0 ? ('no-stream' as const) : head }];
    });
  }
}

function meets(head: number, expected: Expected): boolean {
  if (typeof expected === 'number') return head === expected;
  return expected === 'any' || (expected === 'no-stream') === head < 0;
}
