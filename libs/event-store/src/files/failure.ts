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
  return extendedCode(error) === CONSTRAINT_UNIQUE && error instanceof Error && error.message.includes(column);
}

function extendedCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode : undefined;
}

export function damaged(path: string, finding: string): StoreUnusable {
  return new StoreUnusable(
    'damaged',
    `${path} is damaged (${finding}). Nothing was changed. Keep it for examination and restore the store from a backup.`,
  );
}

/** Runs `work` and says what a corruption that SQLite meets on the way means. */
export function explainingDamage<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = sqliteCode(error);
    if (code === SQLITE.CORRUPT || code === SQLITE.NOTADB)
      throw damaged(path, error instanceof Error ? error.message : String(error));
    throw error;
  }
}
