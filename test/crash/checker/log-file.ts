import { DatabaseSync } from 'node:sqlite';

/*
 * The checker shares no code with the program it checks: a few lines of SQL, JSON.parse, and rules written down a second time.
 * It imports nothing from outside of this folder.
 */

export type Data = Record<string, unknown>;

/** One row of the log, as it lies in the file. */
export interface Row {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly category: string;
  /** Without the version: `bounty.posted`. */
  readonly type: string;
  readonly data: Data;
  readonly at: string;
  readonly actor: string;
  readonly marketplace: string;
  readonly causation: string;
}

export interface Problem {
  readonly check: string;
  readonly place: string;
  readonly what: string;
}

export function place({ stream, revision }: Pick<Row, 'stream' | 'revision'>): string {
  return `${stream}@${revision}`;
}

/** @throws when the file cannot be read at all. */
export function readLog(path: string): Row[] {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const sql = `SELECT position, stream, revision, events.id AS id, category, type, data, metadata
                 FROM events LEFT JOIN kinds ON kinds.id = events.kind ORDER BY position`;
    return db.prepare(sql).all().map(rowOf);
  } finally {
    db.close();
  }
}

function rowOf(row: Record<string, unknown>): Row {
  const metadata = JSON.parse(String(row.metadata)) as Data;
  const actor = (metadata.actor ?? {}) as Data;
  return {
    position: Number(row.position),
    stream: String(row.stream),
    revision: Number(row.revision),
    id: String(row.id),
    category: String(row.category),
    type: String(row.type).replace(/\.v\d+$/, ''),
    data: JSON.parse(String(row.data)) as Data,
    at: String(metadata.recordedAt),
    actor: `${actor.role}/${actor.id}`,
    marketplace: String(metadata.marketplace),
    causation: String(metadata.causation ?? ''),
  };
}

/** The part of a stream's name after its category. */
export function idIn(stream: string): string {
  return stream.slice(stream.indexOf('-') + 1);
}

export function same(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b);
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
