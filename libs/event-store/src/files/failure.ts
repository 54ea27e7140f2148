import { StoreUnusable } from '../errors.js';

/** SQLite's result codes, as far as we tell them apart. */
export const SQLITE = { BUSY: 5, IOERR: 10, CORRUPT: 11, FULL: 13, CANTOPEN: 14, NOTADB: 26 } as const;

const CONSTRAINT_UNIQUE = 2067;

/** The primary result code of an error from SQLite; nothing for other errors. */
export function sqliteCode(error: unknown): number | undefined {
  const code = extendedCode(error);
  return code === undefined ? undefined : code & 0xff;
}

export function isUniqueViolation(error: unknown, column: string): boolean {
  return extendedCode(error) === CONSTRAINT_UNIQUE && messageOf(error).includes(column);
}

export function messageOf(error: unknown): string {
  return hasKey(error, 'message') ? String(error.message) : String(error);
}

/** Whether the operating system refused with this code, such as `EEXIST`. */
export function isSystemError(error: unknown, code: string): boolean {
  return hasKey(error, 'code') && error.code === code;
}

function extendedCode(error: unknown): number | undefined {
  return hasKey(error, 'errcode') && typeof error.errcode === 'number' ? error.errcode : undefined;
}

/** Looks at errors by what they carry: Node's own come from another realm under a test runner, where `instanceof` fails. */
function hasKey<K extends string>(error: unknown, key: K): error is Record<K, unknown> {
  return typeof error === 'object' && error !== null && key in error;
}

export function damaged(path: string, finding: string, cause?: unknown): StoreUnusable {
  return new StoreUnusable(
    'damaged',
    `${path} is damaged (${finding}). Nothing was changed. Keep it for examination and restore the store from a backup.`,
    { cause },
  );
}

/** Runs `work` and says what a corruption that SQLite meets on the way means. */
export function explainingDamage<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = sqliteCode(error);
    if (code === SQLITE.CORRUPT || code === SQLITE.NOTADB) throw damaged(path, messageOf(error), error);
    throw error;
  }
}
