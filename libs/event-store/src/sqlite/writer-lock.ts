import { DatabaseSync } from 'node:sqlite';
import { StoreUnusable } from '../errors.js';
import { SQLITE, sqliteCode } from '../files/failure.js';

export interface WriterLock {
  release(): void;
}

/** In milliseconds: enough to outlast someone who only asks who holds the lock. */
const PATIENCE = 250;

/**
 * Makes this process the one that writes the store at `path`, until it releases the lock or ends in any way: the lock is an
 * operating system's lock on `<path>.lock`, held by an open transaction. That file is a database only so that the holder can
 * leave its name in it; it must never be opened otherwise, nor removed while anyone runs.
 * @throws StoreUnusable `locked`
 */
export function acquireWriterLock(path: string): WriterLock {
  const db = new DatabaseSync(`${path}.lock`, { timeout: PATIENCE });
  try {
    take(db);
  } catch (error) {
    const holder = sqliteCode(error) === SQLITE.BUSY ? describeHolder(db) : undefined;
    db.close();
    if (holder === undefined) throw error;
    throw new StoreUnusable(
      'locked',
      `${path} is open for writing in another process${holder}. Nothing was changed. Stop that process, or open the store for reading.`,
    );
  }
  return { release: () => db.close() };
}

function take(db: DatabaseSync): void {
  db.exec(
    'CREATE TABLE IF NOT EXISTS holder (one INTEGER PRIMARY KEY CHECK (one = 1), pid INTEGER, since TEXT) STRICT',
  );
  const isOurs = db.prepare('SELECT 1 FROM holder WHERE pid = ?');
  // A reserved lock keeps writers out and lets them read who holds it. Between leaving our name and taking the lock for good,
  // another process may slip in and leave its own: then it was first, or we try again.
  do {
    db.exec('BEGIN IMMEDIATE');
    db.prepare('REPLACE INTO holder VALUES (1, ?, ?)').run(process.pid, new Date().toISOString());
    db.exec('COMMIT; BEGIN IMMEDIATE');
  } while (!isOurs.get(process.pid) && db.exec('ROLLBACK') === undefined);
}

function describeHolder(db: DatabaseSync): string {
  try {
    const holder = db.prepare('SELECT pid, since FROM holder').get();
    return holder ? ` (process ${holder.pid}, since ${holder.since})` : '';
  } catch {
    return '';
  }
}
