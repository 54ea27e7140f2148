import type { DatabaseSync } from 'node:sqlite';

/** Does `work` in one transaction: all of it, or none when it throws or the disk does not take it. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // After some failures SQLite has undone it already.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
