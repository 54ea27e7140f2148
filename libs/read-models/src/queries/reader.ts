import type { SqlValue } from '../projection.js';

export type SqlRow = Readonly<Record<string, SqlValue>>;

/** What queries need of the tables. */
export interface Reader {
  all(sql: string, ...values: SqlValue[]): readonly SqlRow[];
  get(sql: string, ...values: SqlValue[]): SqlRow | undefined;
}

/** The stored row, typed: the projection wrote it, and a file of another version is never read. */
export function bodyOf<Row>(row: SqlRow): Row {
  return JSON.parse(String(row.body)) as Row;
}

/** One row by id, invisible to other marketplaces. */
export function one<Row>(reader: Reader, table: string, marketplace: string, key: string): Row | undefined {
  const row = reader.get(`SELECT body FROM ${table} WHERE key = ? AND marketplace = ?`, key, marketplace);
  return row && bodyOf<Row>(row);
}
