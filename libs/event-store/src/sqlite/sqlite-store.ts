import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { AppendRequest, AppendResult, Position, RecordedEvent, StreamName } from '#kernel';
import { DEFAULT_MAX_EVENT_BYTES, type PreparedAppend, prepare } from '../append/prepare.js';
import { ReadOnlyStore, StoreClosed, StoreUnusable } from '../errors.js';
import { explainingDamage } from '../files/failure.js';
import { GroupCommit } from '../files/group-commit.js';
import { checkSoundness, inspect } from '../files/inspect.js';
import { publishDatabase } from '../files/publish.js';
import type { EventStore, Filter } from '../port.js';
import { type Page, PagedStore } from '../reading/paged-store.js';
import { Pulse } from '../reading/pulse.js';
import { Appender } from './appender.js';
import { Heads } from './heads.js';
import { Kinds } from './kinds.js';
import { pollForChanges } from './poll.js';
import { Reader } from './reader.js';
import { EVENT_STORE_FILE, WRITER_PRAGMAS } from './schema.js';
import { acquireWriterLock, type WriterLock } from './writer-lock.js';

export interface SqliteStoreOptions {
  readonly path: string;
  /** `write` makes the store where there is none and allows one process; `read` allows any number beside it. Default `write`. */
  readonly mode?: 'write' | 'read';
  /** The limit of one event, data and metadata together, in bytes of UTF-8. Default 1 MiB. */
  readonly maxEventBytes?: number;
  /** The most appends that share a commit. Default 256. */
  readonly maxGroup?: number;
  /** In mode `read`: how often a waiting subscription looks for news, in milliseconds. Default 50. */
  readonly pollInterval?: number;
  /** Closes the store. */
  readonly signal?: AbortSignal;
}

/** @throws StoreUnusable, with what was found and what to do; then nothing was changed. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<EventStore> {
  const store = options.mode === 'read' ? openReader(options) : openWriter(options);
  options.signal?.addEventListener('abort', () => void store.close(), { once: true });
  if (options.signal?.aborted) await store.close();
  return store;
}

function openWriter(options: SqliteStoreOptions): EventStore {
  const { path } = options;
  const found = inspect(path, EVENT_STORE_FILE);
  const lock = acquireWriterLock(path);
  let db: DatabaseSync | undefined;
  try {
    if (found === 'absent') publishDatabase(path, 0o644, EVENT_STORE_FILE, nameEpoch);
    checkSoundness(path, EVENT_STORE_FILE);
    db = new DatabaseSync(path, { timeout: 5_000 });
    db.exec(WRITER_PRAGMAS);
    return new SqliteStore(options, db, lock);
  } catch (error) {
    db?.close();
    lock.release();
    throw error;
  }
}

function nameEpoch(db: DatabaseSync): void {
  db.prepare("INSERT INTO meta (key, value) VALUES ('epoch', ?)").run(randomUUID());
}

function openReader(options: SqliteStoreOptions): EventStore {
  const { path } = options;
  if (inspect(path, EVENT_STORE_FILE) === 'absent')
    throw new StoreUnusable('missing', `There is no event store at ${path}. Check the path; reading makes none.`);
  checkSoundness(path, EVENT_STORE_FILE);
  return explainingDamage(path, () => {
    const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
    try {
      return new SqliteStore(options, db);
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

class SqliteStore extends PagedStore {
  readonly epoch: string;
  protected readonly pulse: Pulse;
  private readonly path: string;
  private readonly maxEventBytes: number;
  private readonly reader: Reader;
  private readonly heads: Heads;
  private readonly appends: GroupCommit<PreparedAppend, AppendResult> | undefined;
  private state: 'open' | 'closing' | 'closed' = 'open';

  constructor(
    options: SqliteStoreOptions,
    private readonly db: DatabaseSync,
    private readonly lock?: WriterLock,
  ) {
    super();
    const { path, maxEventBytes = DEFAULT_MAX_EVENT_BYTES, maxGroup = 256, pollInterval = 50 } = options;
    this.path = path;
    this.maxEventBytes = maxEventBytes;
    this.epoch = String(db.prepare("SELECT value FROM meta WHERE key = 'epoch'").get()?.value);
    const kinds = new Kinds(db, lock ? 'write' : 'read');
    this.reader = new Reader(db, kinds);
    this.heads = new Heads(db, lock ? 'write' : 'read');
    this.pulse = lock ? new Pulse() : pollForChanges(db, pollInterval);
    if (lock) {
      const appender = new Appender(db, kinds, this.heads);
      this.appends = new GroupCommit((group) => {
        const answers = appender.append(group);
        this.pulse.beat();
        return answers;
      }, maxGroup);
    }
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    if (this.state !== 'open') throw new StoreClosed();
    if (!this.appends) throw new ReadOnlyStore(this.path);
    return this.appends.submit(prepare(request, this.maxEventBytes));
  }

  async close(): Promise<void> {
    if (this.state !== 'open') return;
    this.state = 'closing';
    this.appends?.drain();
    this.state = 'closed';
    this.db.close();
    this.lock?.release();
    this.pulse.beat();
  }

  protected get closed(): boolean {
    return this.state === 'closed';
  }

  protected streamPage(stream: StreamName, from: number, limit: number, forwards: boolean): RecordedEvent[] {
    // What the writer remembers spares most readers, who only ask whether there is anything new.
    if (this.lock && forwards && from > this.headOf(stream)) return [];
    return explainingDamage(this.path, () => this.reader.streamPage(stream, from, limit, forwards));
  }

  protected globalPage(after: Position, filter: Filter | undefined, limit: number): Page {
    return explainingDamage(this.path, () => this.reader.globalPage(after, filter, limit));
  }

  protected headOf(stream: StreamName): number {
    return explainingDamage(this.path, () => this.heads.of(stream));
  }

  protected lastPosition(): Position {
    return explainingDamage(this.path, () => this.reader.last());
  }
}
