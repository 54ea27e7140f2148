import { type EventStore, StoreClosed } from '#event-store';
import type { AppendRequest, ReadStreamOptions, RecordedEvent, StreamName } from '#kernel';

/** What is stored at one moment, in the shape that reading takes. */
export interface Stored {
  readonly epoch: string;
  readonly history: readonly RecordedEvent[];
  readonly streams: ReadonlyMap<StreamName, readonly RecordedEvent[]>;
}

/** An append that an actor has decided on and not made yet, and what it had read by then: the last revision of each stream, -1 for none. */
export interface Pending {
  readonly request: AppendRequest;
  readonly reads: ReadonlyMap<StreamName, number>;
}

const GONE = new StoreClosed();

/**
 * The store as one actor sees it while it decides: everything is read at one moment, and what would be appended is kept instead,
 * after which the store is gone. So the real runner, gate and saga run up to the very brink of an append.
 *
 * Reading everything at one moment loses nothing. An append that succeeds found each stream it names at the revision it was
 * read, so everything it had read was there together at the moment of the append: the same decision is reached by reading all
 * of it at once, at any moment since the last of those streams changed, which the explorer tries. What an actor reads and does
 * not check is the fault to be found, and shows as well with one early snapshot as with several.
 */
export class Snapshot implements EventStore {
  readonly captured: Pending[] = [];
  private readonly reads = new Map<StreamName, number>();

  constructor(private readonly stored: Stored) {}

  get epoch(): string {
    return this.stored.epoch;
  }

  async append(request: AppendRequest): Promise<never> {
    this.captured.push({ request, reads: new Map(this.reads) });
    throw GONE;
  }

  async *readStream(stream: StreamName, options: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    const events = this.stored.streams.get(stream) ?? [];
    this.reads.set(stream, events.length - 1);
    const { from = 0, limit = Number.POSITIVE_INFINITY } = options;
    yield* events.slice(from, from + limit);
  }

  async *readAll({ filter }: Parameters<EventStore['readAll']>[0] = {}): AsyncGenerator<RecordedEvent> {
    for (const event of this.stored.history) if (filter?.types?.includes(event.type) !== false) yield event;
  }

  subscribe(): never {
    throw new Error('Nobody subscribes to a snapshot: the explorer delivers events.');
  }

  async streamHead(stream: StreamName) {
    const length = this.stored.streams.get(stream)?.length ?? 0;
    return length === 0 ? ('no-stream' as const) : length - 1;
  }

  async head(): Promise<bigint> {
    return this.stored.history.at(-1)?.position ?? 0n;
  }

  async close(): Promise<void> {}
}
