import { isDeepStrictEqual } from 'node:util';
import type { SqlRow } from '../queries/reader.js';
import type { Generation } from './generation.js';

export interface Difference {
  readonly table: string;
  readonly key: string;
  /** `missing`: the fresh tables have it and the live ones do not; `surplus`: the other way round. */
  readonly kind: 'missing' | 'surplus' | 'different';
  /** Where rows differ: the names of the columns; `body` is the row itself. */
  readonly columns: readonly string[];
}

export interface Comparison {
  readonly equal: boolean;
  /** Rows looked at, in all tables. */
  readonly rows: number;
  /** The first ones, in order of table and key. */
  readonly differences: readonly Difference[];
  /** How many there are in all. */
  readonly found: number;
}

/** Table by table, row by row, in constant memory. The two must have the same tables. `limit` caps the list, not the count. */
export function compare(live: Generation, fresh: Generation, limit = 100): Comparison {
  const differences: Difference[] = [];
  let found = 0;
  let rows = 0;
  const report = (difference: Difference) => {
    if (found++ < limit) differences.push(difference);
  };
  for (const { name } of live.projections)
    for (const { key, left, right } of pairs(live, fresh, name)) {
      rows++;
      if (!left) report({ table: name, key, kind: 'missing', columns: [] });
      else if (!right) report({ table: name, key, kind: 'surplus', columns: [] });
      else {
        const columns = Object.keys(left).filter((column) => !sameValue(column, left[column], right[column]));
        if (columns.length > 0) report({ table: name, key, kind: 'different', columns });
      }
    }
  // An event folded twice or skipped can leave equal rows; the count of events tells.
  if (live.checkpoint().events !== fresh.checkpoint().events)
    report({ table: 'checkpoint', key: '1', kind: 'different', columns: ['events'] });
  return { equal: found === 0, rows, differences, found };
}

interface Pair {
  readonly key: string;
  readonly left: SqlRow | undefined;
  readonly right: SqlRow | undefined;
}

/** Merges the rows of both, in order of key. */
function* pairs(live: Generation, fresh: Generation, table: string): Generator<Pair> {
  const sql = `SELECT * FROM ${table} ORDER BY key`;
  const lefts = live.iterate(sql);
  const rights = fresh.iterate(sql);
  let left = lefts.next();
  let right = rights.next();
  while (!left.done || !right.done) {
    const leftKey = left.done ? undefined : String(left.value.key);
    const rightKey = right.done ? undefined : String(right.value.key);
    const key = leftKey !== undefined && (rightKey === undefined || leftKey <= rightKey) ? leftKey : (rightKey ?? '');
    yield {
      key,
      left: leftKey === key && !left.done ? left.value : undefined,
      right: rightKey === key && !right.done ? right.value : undefined,
    };
    if (leftKey === key) left = lefts.next();
    if (rightKey === key) right = rights.next();
  }
}

/** The order of properties in a row's JSON depends on where batches ended, and means nothing. */
function sameValue(column: string, left: unknown, right: unknown): boolean {
  if (left === right) return true;
  return column === 'body' && isDeepStrictEqual(JSON.parse(String(left)), JSON.parse(String(right)));
}
