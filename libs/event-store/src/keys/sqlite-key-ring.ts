import { randomBytes } from 'node:crypto';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Recent } from '#kernel';
import { AppendFailed, KeysUnusable, ReadOnlyStore, SubjectErased } from '../errors.js';
import { explainingDamage, messageOf, SQLITE, sqliteCode } from '../files/failure.js';
import type { FileKind } from '../files/file-kind.js';
import { GroupCommit } from '../files/group-commit.js';
import { checkSoundness, inspect } from '../files/inspect.js';
import { publishDatabase } from '../files/publish.js';
import { inTransaction } from '../files/transaction.js';
import * as box from './box.js';
import type { KeyRing, KeyState } from './key-ring.js';

export interface KeyRingOptions {
  readonly path: string;
  /** 32 bytes; see `loadMasterKey`. */
  readonly masterKey: Buffer;
  /** `write` makes the file where there is none. Default `write`. */
  readonly mode?: 'write' | 'read';
  /** How many unwrapped keys stay in memory. Default 10 000. */
  readonly cached?: number;
}

/**
 * Rows are only ever added, and a destroyed key is overwritten where it lies: SQLite then never moves one, and so leaves no
 * copy behind in the slack of a page.
 */
const KEY_STORE_FILE: FileKind = {
  name: 'key store',
  applicationId: 0x48466b79, // "HFky"
  version: 1,
  schema: `
    CREATE TABLE master (one INTEGER PRIMARY KEY CHECK (one = 1), proof BLOB NOT NULL) STRICT;
    CREATE TABLE keys (id INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;
    CREATE TABLE subjects (subject TEXT PRIMARY KEY, id INTEGER NOT NULL, destroyed TEXT) STRICT, WITHOUT ROWID;
  `,
};

const PROOF_OF_MASTER = 'holdfast: the master key of this store';

/** @throws KeysUnusable (the wrong master key), StoreUnusable (the file) */
export function openKeyRing(options: KeyRingOptions): KeyRing {
  const { path, masterKey, mode = 'write' } = options;
  if (inspect(path, KEY_STORE_FILE) === 'absent') {
    if (mode === 'read')
      throw new KeysUnusable(
        'missing',
        `There is no key store at ${path}. Restore it from a backup, or check the path.`,
      );
    publishDatabase(path, 0o600, KEY_STORE_FILE, (db) => {
      db.prepare('INSERT INTO master VALUES (1, ?)').run(box.close(masterKey, '', PROOF_OF_MASTER));
    });
  }
  checkSoundness(path, KEY_STORE_FILE);
  const db = new DatabaseSync(path, { readOnly: mode === 'read', timeout: 5_000 });
  try {
    if (mode === 'write') db.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    proveMaster(db, path, masterKey);
    return new SqliteKeyRing(db, options);
  } catch (error) {
    db.close();
    throw error;
  }
}

function proveMaster(db: DatabaseSync, path: string, masterKey: Buffer): void {
  const proof = db.prepare('SELECT proof FROM master').get()?.proof;
  if (proof instanceof Uint8Array && box.open(masterKey, Buffer.from(proof), PROOF_OF_MASTER)) return;
  throw new KeysUnusable(
    'wrong',
    `The keys in ${path} were wrapped under another master key. Use that one: nothing can be read or written without it.`,
  );
}

/** In milliseconds: how long a key that another process has destroyed may still be remembered here. */
const LOOK_EVERY = 10;

const DESTROYED: KeyState = { state: 'destroyed' };
const MISSING: KeyState = { state: 'missing' };

class SqliteKeyRing implements KeyRing {
  private readonly cache: Recent<string, KeyState>;
  private readonly select: StatementSync;
  private readonly dataVersion: StatementSync;
  private seenVersion: unknown;
  private changed = 0;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private readonly creations: GroupCommit<string, KeyState> | undefined;
  private readonly masterKey: Buffer;
  private readonly path: string;

  constructor(
    private readonly db: DatabaseSync,
    { path, masterKey, mode = 'write', cached = 10_000 }: KeyRingOptions,
  ) {
    this.path = path;
    this.masterKey = masterKey;
    this.cache = new Recent(cached);
    this.select = db.prepare('SELECT destroyed, wrapped FROM subjects LEFT JOIN keys USING (id) WHERE subject = ?');
    this.dataVersion = db.prepare('PRAGMA data_version');
    if (mode === 'write') this.creations = new GroupCommit((subjects) => this.create(subjects), 256);
  }

  get changes(): number {
    this.forgetWhatOthersChanged();
    return this.changed;
  }

  ensure(subjects: readonly string[]): Promise<void> | undefined {
    const lacking = subjects.filter((subject) => {
      const { state } = this.lookup(subject);
      if (state === 'destroyed') throw new SubjectErased(subject);
      return state === 'missing';
    });
    if (lacking.length === 0) return undefined;
    const { creations } = this;
    if (!creations) throw new ReadOnlyStore(this.path);
    return Promise.all(lacking.map((subject) => creations.submit(subject))).then(() => {});
  }

  lookup(subject: string): KeyState {
    this.forgetWhatOthersChanged();
    const cached = this.cache.get(subject);
    if (cached) return cached;
    const state = this.read(subject);
    if (state.state !== 'missing') this.cache.set(subject, state);
    return state;
  }

  async destroy(subject: string): Promise<KeyState['state']> {
    if (!this.creations) throw new ReadOnlyStore(this.path);
    const before = this.read(subject).state;
    inTransaction(this.db, () => this.overwrite(subject));
    this.cache.delete(subject);
    this.changed++;
    this.emptyWriteAheadLog();
    return before;
  }

  async close(): Promise<void> {
    if (!this.db.isOpen) return;
    this.creations?.drain();
    this.cache.clear();
    this.db.close();
  }

  private create(subjects: readonly string[]): KeyState[] {
    const nextId = this.db.prepare('SELECT coalesce(max(id), 0) + 1 AS id FROM keys');
    const addSubject = this.db.prepare('INSERT INTO subjects (subject, id) VALUES (?, ?)');
    const addKey = this.db.prepare('INSERT INTO keys (id, wrapped) VALUES (?, ?)');
    const made = new Map<string, KeyState>();
    try {
      inTransaction(this.db, () => {
        for (const subject of subjects) {
          if (made.has(subject) || this.read(subject).state !== 'missing') continue;
          const id = Number(nextId.get()?.id);
          const key = randomBytes(32);
          addKey.run(id, box.close(this.masterKey, key, boundTo(subject)));
          addSubject.run(subject, id);
          made.set(subject, { state: 'present', key });
        }
      });
      // Only now that they are on disk: what was undone must not be remembered.
      for (const [subject, state] of made) this.cache.set(subject, state);
    } catch (error) {
      const code = sqliteCode(error);
      if (code !== SQLITE.FULL && code !== SQLITE.IOERR) throw error;
      throw new AppendFailed(
        messageOf(error),
        `No key was made in ${this.path}. Look at the disk, then append the same event ids again.`,
        { cause: error, passes: code === SQLITE.FULL },
      );
    }
    return subjects.map((subject) => this.lookup(subject));
  }

  private read(subject: string): KeyState {
    const row = explainingDamage(this.path, () => this.select.get(subject));
    if (!row) return MISSING;
    if (row.destroyed !== null) return DESTROYED;
    const key =
      row.wrapped instanceof Uint8Array && box.open(this.masterKey, Buffer.from(row.wrapped), boundTo(subject));
    if (!key)
      throw new KeysUnusable('wrong', `The key of ${subject} in ${this.path} was changed. Restore the key store.`);
    return { state: 'present', key };
  }

  private overwrite(subject: string): void {
    this.db
      .prepare(
        'UPDATE keys SET wrapped = zeroblob(length(wrapped)) WHERE id = (SELECT id FROM subjects WHERE subject = ?)',
      )
      .run(subject);
    this.db
      .prepare(
        `INSERT INTO subjects (subject, id, destroyed) VALUES (?, 0, ?)
         ON CONFLICT DO UPDATE SET destroyed = coalesce(destroyed, excluded.destroyed)`,
      )
      .run(subject, new Date().toISOString());
  }

  /** The write-ahead log still holds the page as it was. */
  private emptyWriteAheadLog(): void {
    const left = this.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    if (left?.busy !== 0)
      throw new KeysUnusable(
        'exposed',
        `The key is destroyed, but a reader kept its wrapped bytes in ${this.path}-wal. Stop the readers and destroy it again.`,
      );
  }

  /** Another process may have destroyed a key that is remembered here. */
  private forgetWhatOthersChanged(): void {
    const now = performance.now();
    if (now - this.lookedAt < LOOK_EVERY) return;
    this.lookedAt = now;
    const version = this.dataVersion.get()?.data_version;
    if (version === this.seenVersion) return;
    this.seenVersion = version;
    this.changed++;
    this.cache.clear();
  }
}

/** A wrapped key opens for its own subject only. */
function boundTo(subject: string): string {
  return `holdfast: the key of ${subject}`;
}
