import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreUnusable } from '../errors.js';
import { damaged, explainingDamage, SQLITE, sqliteCode } from './failure.js';
import type { FileKind } from './file-kind.js';

/** Files up to this size, in bytes, are checked whole when they are opened; of larger ones both ends. */
const CHECKED_WHOLE = 32 * 1024 * 1024;

/**
 * Whether there is a file of this kind at `path`, judged without touching anything.
 * The file is read through SQLite only: closing a descriptor of our own would drop the locks that this process holds on it.
 * @throws StoreUnusable `foreign`, `newer`, `damaged`, or `missing` when there is no such folder.
 */
export function inspect(path: string, kind: FileKind): 'absent' | 'present' {
  if (!existsSync(path)) {
    if (existsSync(dirname(path))) return 'absent';
    throw new StoreUnusable('missing', `The folder of ${path} does not exist. Create it, or choose another path.`);
  }
  if (!statSync(path).isFile() || statSync(path).size === 0) throw foreign(path, kind);
  try {
    explainingDamage(path, () => withDatabase(untouched(path), (db) => judgeHeader(path, kind, db)));
  } catch (error) {
    if (error instanceof StoreUnusable && sqliteCode(error.cause) === SQLITE.NOTADB) throw foreign(path, kind);
    throw error;
  }
  return 'present';
}

/** @throws StoreUnusable `damaged` when the file, with its write-ahead log, is not sound. */
export function checkSoundness(path: string, kind: FileKind): void {
  // Without a write-ahead log the file says all, and can be read without making one.
  const source = existsSync(`${path}-wal`) ? path : untouched(path);
  explainingDamage(path, () =>
    withDatabase(source, (db) => {
      judgeHeader(path, kind, db);
      const finding = statSync(path).size <= CHECKED_WHOLE ? checkWhole(db) : checkEnds(db);
      if (finding !== undefined) throw damaged(path, finding);
    }),
  );
}

function judgeHeader(path: string, kind: FileKind, db: DatabaseSync): void {
  const read = (pragma: string) => Number(Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
  if (read('application_id') !== kind.applicationId) throw foreign(path, kind);
  const version = read('user_version');
  if (version > kind.version)
    throw new StoreUnusable(
      'newer',
      `${path} was written by a newer Holdfast (schema ${version}, this one knows up to ${kind.version}). Nothing was changed. Upgrade Holdfast.`,
    );
}

function checkWhole(db: DatabaseSync): string | undefined {
  const finding = String(Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0]);
  return finding === 'ok' ? undefined : finding.replaceAll(/\s+/g, ' ');
}

/** Reads the first and the last rows of every table: enough to notice a file that was cut short. */
function checkEnds(db: DatabaseSync): undefined {
  for (const { name } of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all())
    for (const order of ['ASC', 'DESC']) db.prepare(`SELECT * FROM "${name}" ORDER BY 1 ${order} LIMIT 100`).all();
}

function withDatabase(source: string | URL, work: (db: DatabaseSync) => void): void {
  const db = new DatabaseSync(source, { readOnly: true });
  try {
    work(db);
  } finally {
    db.close();
  }
}

/** `immutable` makes SQLite read the file alone: no locks, no write-ahead log beside it. */
function untouched(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
}

function foreign(path: string, kind: FileKind): StoreUnusable {
  return new StoreUnusable(
    'foreign',
    `${path} is not a Holdfast ${kind.name}. Nothing was changed. Choose another path, or move that file away.`,
  );
}
