import { closeSync, fsyncSync, openSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Position, Timestamp } from '#kernel';
import type { Projection, SqlValue } from '../projection.js';
import type { Reader, SqlRow } from '../queries/reader.js';
import { CheckpointMoved, ReadModelsUnusable } from './errors.js';
import { APPLICATION_ID, CREATE_CHECKPOINT, createIndexes, createTable, schemaDigest, upsert } from './schema.js';

/** How far the tables reach. */
export interface Checkpoint {
  readonly epoch: string;
  readonly position: Position;
  /** How many events the projections have folded. */
  readonly events: number;
  /** When the last of them was recorded. */
  readonly recordedAt?: Timestamp;
}

/** The rows that a batch changed, by table and key; `undefined` means gone. */
export type Changes = ReadonlyMap<Projection, ReadonlyMap<string, unknown>>;

/** One file of read models: the tables and the checkpoint they belong to. */
export class Generation implements Reader {
  private readonly statements = new Map<string, StatementSync>();

  private constructor(
    readonly file: string,
    private readonly db: DatabaseSync,
    readonly projections: readonly Projection[],
  ) {}

  /** An empty file without indexes or durability; `finish` adds both once it is full. A crash before leaves nothing worth keeping. */
  static create(file: string, projections: readonly Projection[], epoch: string): Generation {
    const db = new DatabaseSync(file);
    db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8192');
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec(CREATE_CHECKPOINT);
    for (const projection of projections) db.exec(createTable(projection));
    db.prepare('INSERT INTO checkpoint VALUES (1, ?, ?, ?, 0, NULL)').run(schemaDigest(projections), epoch, '0');
    return new Generation(file, db, projections);
  }

  /** @throws ReadModelsUnusable when the file is no such thing, damaged, or has other tables than these projections. */
  static open(file: string, projections: readonly Projection[], mode: 'read' | 'write'): Generation {
    let db: DatabaseSync | undefined;
    try {
      db = new DatabaseSync(file, { readOnly: mode === 'read', timeout: 5_000 });
      demandOurs(db, projections);
      if (mode === 'write') db.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192');
      return new Generation(file, db, projections);
    } catch (error) {
      db?.close();
      if (error instanceof ReadModelsUnusable) throw error;
      throw new ReadModelsUnusable('damaged', `cannot be opened (${error instanceof Error ? error.message : error})`);
    }
  }

  checkpoint(): Checkpoint {
    const row = this.get('SELECT epoch, position, events, recorded_at FROM checkpoint');
    return {
      epoch: String(row?.epoch),
      position: BigInt(String(row?.position)),
      events: Number(row?.events),
      ...(typeof row?.recorded_at === 'string' && { recordedAt: row.recorded_at }),
    };
  }

  load(projection: Projection, key: string): unknown {
    const row = this.statement(`SELECT body FROM ${projection.name} WHERE key = ?`).get(key);
    return row === undefined ? undefined : JSON.parse(String(row.body));
  }

  /** Rows and checkpoint in one transaction. @throws CheckpointMoved when it no longer stands where `from` says. */
  commit(changes: Changes, from: Checkpoint, to: Checkpoint): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      for (const [projection, rows] of changes) this.write(projection, rows);
      const { changes: moved } = this.statement(
        'UPDATE checkpoint SET position = ?, events = ?, recorded_at = ? WHERE epoch = ? AND position = ? AND events = ?',
      ).run(String(to.position), to.events, to.recordedAt ?? null, from.epoch, String(from.position), from.events);
      if (moved !== 1) throw new CheckpointMoved();
      this.db.exec('COMMIT');
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Adds indexes to a file made by `create`, and makes sure that all of it is on the disk. Closes it. */
  finish(): void {
    for (const projection of this.projections) for (const index of createIndexes(projection)) this.db.exec(index);
    this.db.exec('PRAGMA journal_mode = WAL');
    this.close();
    const handle = openSync(this.file, 'r+');
    fsyncSync(handle);
    closeSync(handle);
  }

  /** Runs `body` on one unchanging view of the tables, whatever is committed meanwhile. */
  async snapshot<T>(body: () => Promise<T>): Promise<T> {
    this.db.exec('BEGIN');
    try {
      // A deferred transaction begins with its first read.
      this.checkpoint();
      return await body();
    } finally {
      this.db.exec('ROLLBACK');
    }
  }

  all(sql: string, ...values: SqlValue[]): readonly SqlRow[] {
    return this.statement(sql).all(...values) as readonly SqlRow[];
  }

  get(sql: string, ...values: SqlValue[]): SqlRow | undefined {
    return this.statement(sql).get(...values) as SqlRow | undefined;
  }

  iterate(sql: string, ...values: SqlValue[]): Iterator<SqlRow> {
    return this.db.prepare(sql).iterate(...values) as Iterator<SqlRow>;
  }

  close(): void {
    this.statements.clear();
    if (this.db.isOpen) this.db.close();
  }

  private write(projection: Projection, rows: ReadonlyMap<string, unknown>): void {
    const put = this.statement(upsert(projection));
    const columns = Object.keys(projection.columns);
    for (const [key, row] of rows) {
      if (row === undefined) this.statement(`DELETE FROM ${projection.name} WHERE key = ?`).run(key);
      else {
        const values = projection.values(row);
        put.run(key, ...columns.map((column) => values[column] ?? null), JSON.stringify(row));
      }
    }
  }

  private statement(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

function demandOurs(db: DatabaseSync, projections: readonly Projection[]): void {
  const id = db.prepare('PRAGMA application_id').get()?.application_id;
  if (id !== APPLICATION_ID) throw new ReadModelsUnusable('damaged', 'are not what the file holds');
  if (db.prepare('SELECT schema FROM checkpoint').get()?.schema !== schemaDigest(projections))
    throw new ReadModelsUnusable('outdated', 'were made by another version of Holdfast');
}
