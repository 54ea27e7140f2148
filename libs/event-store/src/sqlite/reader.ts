import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Position, RecordedEvent, StreamName } from '#kernel';
import type { Filter } from '../port.js';
import type { Page } from '../reading/paged-store.js';
import type { Kinds } from './kinds.js';

const COLUMNS = 'position, stream, revision, id, kind, data, metadata';

/** More kinds than this are read by scanning: merging so many index ranges would cost more. */
const MAX_MERGED = 40;

/** Reads pages of the log. Every page is one statement, and so one consistent view. */
export class Reader {
  private readonly forwards: StatementSync;
  private readonly backwards: StatementSync;
  private readonly everything: StatementSync;
  private readonly selectLast: StatementSync;
  private readonly filtered = new Map<string, StatementSync>();

  constructor(
    private readonly db: DatabaseSync,
    private readonly kinds: Kinds,
  ) {
    const rows = (sql: string) => rowStatement(db, sql);
    this.forwards = rows(`SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`);
    this.backwards = rows(
      `SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?`,
    );
    this.everything = rows(
      `SELECT ${COLUMNS} FROM events WHERE position > ? AND position <= ? ORDER BY position LIMIT ?`,
    );
    this.selectLast = db.prepare('SELECT coalesce(max(position), 0) AS last FROM events');
  }

  last(): Position {
    return BigInt(Number(this.selectLast.get()?.last));
  }

  streamPage(stream: StreamName, from: number, limit: number, forwards: boolean): RecordedEvent[] {
    return (forwards ? this.forwards : this.backwards).all(stream, from, limit).map((row) => this.event(row));
  }

  globalPage(after: Position, filter: Filter | undefined, limit: number): Page {
    // The head comes first: every event up to it, and its kind, is there for the statements that follow.
    const last = this.last();
    if (last <= after) return { events: [], upTo: after, atHead: true };
    const rows = filter ? this.filteredRows(filter, after, last, limit) : this.everything.all(after, last, limit);
    const events = rows.map((row) => this.event(row));
    const reached = events.length === limit ? (events.at(-1)?.position ?? last) : last;
    return { events, upTo: reached, atHead: reached === last };
  }

  private filteredRows(filter: Filter, after: Position, last: Position, limit: number) {
    const kinds = this.kinds.matching(filter);
    if (kinds.length === 0) return [];
    const key = kinds.join();
    let statement = this.filtered.get(key);
    if (!statement) {
      if (this.filtered.size >= 100) this.filtered.clear();
      statement = rowStatement(this.db, filteredSql(kinds));
      this.filtered.set(key, statement);
    }
    return statement.all({ after, last, limit });
  }

  private event(row: unknown): RecordedEvent {
    const [position, stream, revision, id, kind, data, metadata] = row as EventRow;
    return {
      id,
      type: this.kinds.typeOf(kind),
      data: JSON.parse(data),
      metadata: JSON.parse(metadata),
      stream,
      revision,
      position: BigInt(position),
    };
  }
}

type EventRow = SQLOutputValue[] & [number, string, number, string, number, string, string];

/** Rows as arrays: cheaper to make than objects. */
function rowStatement(db: DatabaseSync, sql: string): StatementSync {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return statement;
}

/** SQLite merges the arms in order as it goes, each from its own range of the index, and stops at the limit. */
function filteredSql(kinds: readonly number[]): string {
  const range = 'position > :after AND position <= :last';
  if (kinds.length > MAX_MERGED)
    return `SELECT ${COLUMNS} FROM events WHERE ${range} AND +kind IN (${kinds.join()}) ORDER BY position LIMIT :limit`;
  const arms = kinds.map((kind) => `SELECT ${COLUMNS} FROM events WHERE kind = ${kind} AND ${range}`);
  return `${arms.join(' UNION ALL ')} ORDER BY position LIMIT :limit`;
}
