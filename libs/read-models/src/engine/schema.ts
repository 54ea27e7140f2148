import { type Digest, digestOf } from '#kernel';
import type { Projection } from '../projection.js';

/** `HFRM`, in SQLite's own field for whose file it is. */
export const APPLICATION_ID = 0x4846524d;

/** The layout of what is not a projection: the checkpoint table. */
const LAYOUT = 1;

/** What the tables mean. A file with another digest is built again from the log, never migrated. */
export function schemaDigest(projections: readonly Projection[]): Digest {
  return digestOf({
    layout: LAYOUT,
    projections: projections.map(({ name, version, columns, indexes, types }) => ({
      name,
      version,
      columns: Object.entries(columns),
      indexes: indexes.map((index) => ({ columns: index.columns, where: index.where ?? null })),
      types,
    })),
  });
}

export const CREATE_CHECKPOINT = `
  CREATE TABLE checkpoint (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    schema TEXT NOT NULL,
    epoch TEXT NOT NULL,
    position TEXT NOT NULL,
    events INTEGER NOT NULL,
    recorded_at TEXT
  ) STRICT`;

export function createTable({ name, columns }: Projection): string {
  const fields = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  return `CREATE TABLE ${name} (key TEXT PRIMARY KEY NOT NULL, ${fields.join(', ')}, body TEXT NOT NULL) STRICT`;
}

export function createIndexes({ name, indexes }: Projection): readonly string[] {
  return indexes.map(
    ({ columns, where }, i) =>
      `CREATE INDEX ${name}_${i} ON ${name} (${columns.join(', ')})${where ? ` WHERE ${where}` : ''}`,
  );
}

export function upsert({ name, columns }: Projection): string {
  const fields = [...Object.keys(columns), 'body'];
  return `INSERT INTO ${name} (key, ${fields.join(', ')}) VALUES (?, ${fields.map(() => '?').join(', ')})
    ON CONFLICT (key) DO UPDATE SET ${fields.map((field) => `${field} = excluded.${field}`).join(', ')}`;
}
