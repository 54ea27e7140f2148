import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type AppendResult, type StreamName, WrongExpectedRevision } from '#kernel';
import { type LogView, mismatchesOf, resolve } from '../append/decide.js';
import type { PreparedAppend } from '../append/prepare.js';
import { AppendFailed, EventIdReused } from '../errors.js';
import { isUniqueViolation, messageOf, SQLITE, sqliteCode } from '../files/failure.js';
import type { Answers } from '../files/group-commit.js';
import type { Heads } from './heads.js';
import type { Kinds } from './kinds.js';

/** The part of a connection that an appender uses, so that a test can let it fail. */
export type AppenderConnection = Pick<DatabaseSync, 'prepare'>;

/** Stores groups of appends, each group in one transaction. There must be one appender only. */
export class Appender {
  private readonly begin: StatementSync;
  private readonly commit: StatementSync;
  private readonly rollback: StatementSync;
  private readonly insert: StatementSync;
  private readonly selectPlace: StatementSync;
  private readonly selectLast: StatementSync;
  private position: number;
  /** Heads of the streams that the group under way has touched. */
  private heads = new Map<StreamName, number>();
  private broken: AppendFailed | undefined;
  private readonly view: LogView = { head: (stream) => this.headOf(stream), find: (id) => this.placeOf(id) };

  constructor(
    db: AppenderConnection,
    private readonly kinds: Kinds,
    private readonly committed: Heads,
  ) {
    this.begin = db.prepare('BEGIN IMMEDIATE');
    this.commit = db.prepare('COMMIT');
    this.rollback = db.prepare('ROLLBACK');
    this.insert = db.prepare(
      'INSERT INTO events (position, stream, revision, id, kind, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.selectPlace = db.prepare('SELECT stream, revision, position FROM events WHERE id = ?');
    this.selectLast = db.prepare('SELECT coalesce(max(position), 0) AS last FROM events');
    this.position = this.lastStored();
  }

  /**
   * Each append sees those before it in the group. One that is refused leaves nothing behind and harms no other.
   * @throws AppendFailed when the disk would not take the group: then none of it was stored.
   */
  append(group: readonly PreparedAppend[]): Answers<AppendResult> {
    if (this.broken) throw this.broken;
    try {
      return this.attempt(group, 'optimistic');
    } catch (error) {
      // An id seen before is rare, so nobody pays for looking it up until the index refuses one.
      if (isUniqueViolation(error, 'events.id')) return this.attempt(group, 'careful');
      throw error;
    }
  }

  private attempt(group: readonly PreparedAppend[], mode: 'optimistic' | 'careful'): Answers<AppendResult> {
    this.heads.clear();
    try {
      this.begin.run();
      const answers = group.map((append) => this.answer(append, mode));
      this.commit.run();
      for (const [stream, head] of this.heads) this.committed.set(stream, head);
      return answers;
    } catch (error) {
      this.undo();
      throw this.explain(error);
    }
  }

  private answer(append: PreparedAppend, mode: 'optimistic' | 'careful'): AppendResult | Error {
    try {
      if (mode === 'careful' || mismatchesOf(append, this.view).length > 0) {
        const answer = resolve(append, this.view);
        if (answer) return answer;
      }
    } catch (error) {
      if (error instanceof WrongExpectedRevision || error instanceof EventIdReused) return error;
      throw error;
    }
    return this.store(append);
  }

  private store(append: PreparedAppend): AppendResult {
    const revisions = new Map<StreamName, number>();
    for (const { stream, category, events } of append.writes) {
      let revision = this.headOf(stream);
      for (const { id, type, data, metadata } of events) {
        const kind = this.kinds.number(category, type);
        this.insert.run(++this.position, stream, ++revision, id, kind, data, metadata);
      }
      this.heads.set(stream, revision);
      revisions.set(stream, revision);
    }
    return { position: BigInt(this.position), revisions, alreadyStored: false };
  }

  private headOf(stream: StreamName): number {
    const known = this.heads.get(stream);
    if (known !== undefined) return known;
    const head = this.committed.of(stream);
    this.heads.set(stream, head);
    return head;
  }

  private placeOf(id: string) {
    const row = this.selectPlace.get(id);
    return (
      row && { stream: String(row.stream), revision: Number(row.revision), position: BigInt(Number(row.position)) }
    );
  }

  private lastStored(): number {
    return Number(this.selectLast.get()?.last);
  }

  private undo(): void {
    this.heads.clear();
    this.committed.forget();
    try {
      this.rollback.run();
    } catch {
      // SQLite undoes the transaction by itself after some failures; then there is none to undo.
    }
    try {
      this.position = this.lastStored();
      this.kinds.reload();
    } catch (error) {
      this.broken = failStop(error);
    }
  }

  private explain(error: unknown): unknown {
    const code = sqliteCode(error);
    if (code === SQLITE.FULL)
      return new AppendFailed('the disk is full', 'Make room, then append the same event ids again.', {
        cause: error,
        passes: true,
      });
    if (code === SQLITE.IOERR || code === SQLITE.CORRUPT) {
      // What a disk says after an error cannot be relied on: a new flush may report success for what the last one lost.
      this.broken = failStop(error);
      return this.broken;
    }
    return error;
  }
}

function failStop(error: unknown): AppendFailed {
  return new AppendFailed(
    messageOf(error),
    'This store takes no more appends until it is opened again. Look at the disk, restart, then append the same event ids again.',
    { cause: error },
  );
}
