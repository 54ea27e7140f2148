import { closeSync, fsyncSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isSystemError } from './failure.js';
import type { FileKind } from './file-kind.js';

/**
 * Makes a file that appears under its name complete and durable, or not at all, and never replaces one.
 * @param write fills the draft it is given the path of.
 * @returns whether it was made; false when `path` was there already.
 */
export function publish(path: string, mode: number, write: (draft: string) => void): boolean {
  const draft = `${path}.${process.pid}.new`;
  rmSync(draft, { force: true });
  try {
    closeSync(openSync(draft, 'wx', mode));
    write(draft);
    flush(draft);
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
    flush(dirname(path));
  }
}

/** An empty database of a kind; `fill` adds its first rows. */
export function publishDatabase(path: string, mode: number, kind: FileKind, fill: (db: DatabaseSync) => void): boolean {
  return publish(path, mode, (draft) => {
    const db = new DatabaseSync(draft);
    try {
      db.exec(`PRAGMA application_id = ${kind.applicationId}; PRAGMA user_version = ${kind.version};`);
      db.exec(`BEGIN; ${kind.schema}`);
      fill(db);
      db.exec('COMMIT; PRAGMA journal_mode = WAL;');
    } finally {
      db.close();
    }
  });
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
