import { randomUUID } from 'node:crypto';
import type { AppendRequest, AppendResult, Position, RecordedEvent, StreamName } from '#kernel';
import { type LogView, mismatchesOf, resolve } from '../append/decide.js';
import { DEFAULT_MAX_EVENT_BYTES, type PreparedAppend, prepare } from '../append/prepare.js';
import type { SerialisedEvent } from '../append/serialise.js';
import { StoreClosed } from '../errors.js';
import type { EventStore, Filter } from '../port.js';
import { matcher } from '../reading/matches.js';
import { type Page, PagedStore } from '../reading/paged-store.js';
import { Pulse } from '../reading/pulse.js';

export interface MemoryStoreOptions {
  /** The limit of one event, data and metadata together, in bytes of UTF-8. Default 1 MiB. */
  readonly maxEventBytes?: number;
  /** A UUID; random when absent. */
  readonly epoch?: string;
}

/** A store that lives as long as the process. Every append and every page is atomic. */
export interface MemoryStore extends EventStore {
  /** An independent store with the same history and epoch. Costs a copy of the index, not of the events. */
  clone(): MemoryStore;
}

export function createMemoryStore(options: MemoryStoreOptions = {}): MemoryStore {
  return new InMemoryStore(options);
}

/** Kept as text, so that nobody can change history through a reference. */
interface StoredEvent extends SerialisedEvent {
  readonly stream: StreamName;
  readonly category: string;
  readonly revision: number;
  readonly position: Position;
}

class InMemoryStore extends PagedStore implements MemoryStore {
  readonly epoch: string;
  protected readonly pulse = new Pulse();
  private readonly maxEventBytes: number;
  private log: StoredEvent[] = [];
  private streams = new Map<StreamName, StoredEvent[]>();
  private ids = new Map<string, StoredEvent>();
  private isClosed = false;
  private readonly view: LogView = { head: (stream) => this.headOf(stream), find: (id) => this.ids.get(id) };

  constructor(options: MemoryStoreOptions) {
    super();
    this.epoch = options.epoch ?? randomUUID();
    this.maxEventBytes = options.maxEventBytes ?? DEFAULT_MAX_EVENT_BYTES;
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    if (this.isClosed) throw new StoreClosed();
    const append = prepare(request, this.maxEventBytes);
    const known = append.writes.some((write) => write.events.some((event) => this.ids.has(event.id)));
    if (known || mismatchesOf(append, this.view).length > 0) {
      const answer = resolve(append, this.view);
      if (answer) return answer;
    }
    const answer = this.store(append);
    this.pulse.beat();
    return answer;
  }

  clone(): MemoryStore {
    const copy = new InMemoryStore({ epoch: this.epoch, maxEventBytes: this.maxEventBytes });
    copy.log = [...this.log];
    copy.streams = new Map([...this.streams].map(([stream, events]) => [stream, [...events]]));
    copy.ids = new Map(this.ids);
    return copy;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.pulse.beat();
  }

  protected get closed(): boolean {
    return this.isClosed;
  }

  protected headOf(stream: StreamName): number {
    return (this.streams.get(stream)?.length ?? 0) - 1;
  }

  protected lastPosition(): Position {
    return BigInt(this.log.length);
  }

  protected streamPage(stream: StreamName, from: number, limit: number, forwards: boolean): RecordedEvent[] {
    const events = this.streams.get(stream) ?? [];
    const page = forwards
      ? events.slice(from, from + limit)
      : events.slice(Math.max(0, Math.min(from + 1, events.length) - limit), from + 1).reverse();
    return page.map(read);
  }

  protected globalPage(after: Position, filter: Filter | undefined, limit: number): Page {
    const matches = matcher(filter);
    const events: RecordedEvent[] = [];
    let at = Number(after);
    // The event at index n has position n + 1.
    for (let event = this.log[at]; event && events.length < limit; event = this.log[at]) {
      if (matches(event.category, event.type)) events.push(read(event));
      at++;
    }
    return { events, upTo: BigInt(at), atHead: at >= this.log.length };
  }

  private store(append: PreparedAppend): AppendResult {
    const revisions = new Map<StreamName, number>();
    for (const { stream, category, events } of append.writes) {
      const history = this.streams.get(stream) ?? [];
      for (const event of events) {
        const position = BigInt(this.log.length + 1);
        const stored = { ...event, stream, category, revision: history.length, position };
        history.push(stored);
        this.log.push(stored);
        this.ids.set(event.id, stored);
      }
      this.streams.set(stream, history);
      revisions.set(stream, history.length - 1);
    }
    return { position: this.lastPosition(), revisions, alreadyStored: false };
  }
}

function read({ id, type, data, metadata, stream, revision, position }: StoredEvent): RecordedEvent {
  return { id, type, data: JSON.parse(data), metadata: JSON.parse(metadata), stream, revision, position };
}
