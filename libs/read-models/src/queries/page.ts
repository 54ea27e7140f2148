import type { SqlValue } from '../projection.js';
import { bodyOf, type Reader } from './reader.js';

export interface PageRequest {
  /** `next` of the page before; the first page when absent. */
  readonly cursor?: string;
  /** 1 to 200; default 50. */
  readonly limit?: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Absent on the last page. Opaque. */
  readonly next?: string;
}

/** A cursor that no list of this kind gave out. */
export class InvalidCursor extends Error {
  constructor() {
    super('This cursor is not one of ours for this list: pass it on exactly as it was given, or start without one.');
    this.name = 'InvalidCursor';
  }
}

export const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;

interface List {
  /** Names the list within its cursors. */
  readonly kind: string;
  readonly table: string;
  /** Conditions, all of which must hold, with the values of their `?`. */
  readonly where: readonly (readonly [sql: string, ...values: SqlValue[]])[];
  /** What never changes of a row; the key makes the order total, so that nothing is skipped or comes twice between pages. */
  readonly sort: string;
  readonly order: 'ASC' | 'DESC';
}

/** @throws InvalidCursor, RangeError */
export function page<Row, View>(
  reader: Reader,
  { kind, table, where, sort, order }: List,
  request: PageRequest,
  view: (row: Row) => View,
): Page<View> {
  const limit = limitOf(request.limit);
  const conditions = [...where];
  if (request.cursor !== undefined) {
    const [at = '', key = ''] = decodeCursor(kind, request.cursor, 2);
    conditions.push([`(${sort}, key) ${order === 'ASC' ? '>' : '<'} (?, ?)`, at, key]);
  }
  const rows = reader.all(
    `SELECT ${sort} AS sort, key, body FROM ${table} WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
      ORDER BY ${sort} ${order}, key ${order} LIMIT ?`,
    ...conditions.flatMap(([, ...values]) => values),
    limit + 1,
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map((row) => view(bodyOf<Row>(row))),
    ...(last && { next: encodeCursor(kind, [String(last.sort), String(last.key)]) }),
  };
}

/** @throws RangeError */
export function limitOf(limit = DEFAULT_LIMIT): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw new RangeError(`limit is a whole number from 1 to ${MAX_LIMIT}, not ${limit}.`);
  return limit;
}

export function encodeCursor(kind: string, place: readonly string[]): string {
  return Buffer.from(JSON.stringify([kind, ...place])).toString('base64url');
}

/** @throws InvalidCursor */
export function decodeCursor(kind: string, cursor: string, length: number): readonly string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new InvalidCursor();
  }
  if (!Array.isArray(parsed) || parsed.length !== length + 1 || !parsed.every((part) => typeof part === 'string'))
    throw new InvalidCursor();
  const [found, ...place] = parsed as string[];
  if (found !== kind) throw new InvalidCursor();
  return place;
}

/** The conditions whose value was given. */
export function given(
  ...conditions: readonly (readonly [sql: string, value: SqlValue | undefined])[]
): (readonly [string, SqlValue])[] {
  return conditions.flatMap(([sql, value]) => (value === undefined ? [] : [[sql, value] as const]));
}
