import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A row of the log, to be tampered with. `type` and the positions are worked out again when it is written back. */
export interface Raw {
  stream: string;
  type: string;
  id: string;
  data: Record<string, unknown>;
  metadata: Record<string, unknown>;
}

/** A copy of a deployment whose log was rewritten by hand, as no program of ours ever does: dense again, and as if nothing were. */
export function forged(data: string, copy: string, change: (rows: Raw[]) => Raw[]): string {
  cpSync(data, copy, { recursive: true });
  tampered(copy, (db) => {
    const sql = 'SELECT stream, type, events.id AS id, data, metadata FROM events JOIN kinds ON kinds.id = kind';
    const rows = db.prepare(`${sql} ORDER BY position`).all().map(parsed);
    const changed = change(rows);
    if (JSON.stringify(changed) === JSON.stringify(rows)) throw new Error('This forgery changes nothing.');
    db.exec('PRAGMA synchronous = OFF; BEGIN; DELETE FROM events');
    const kinds = new Map(
      db
        .prepare('SELECT type, id FROM kinds')
        .all()
        .map(({ type, id }) => [type, id]),
    );
    const put = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)');
    const heads = new Map<string, number>();
    for (const [i, { stream, type, id, data, metadata }] of changed.entries()) {
      const revision = (heads.get(stream) ?? -1) + 1;
      heads.set(stream, revision);
      const kind = kinds.get(type) ?? 1_000 + kinds.size;
      if (!kinds.has(type)) db.prepare('INSERT INTO kinds VALUES (?, ?, ?)').run(kind, type.split('.')[0] ?? '', type);
      kinds.set(type, kind);
      put.run(i + 1, stream, revision, id, kind, JSON.stringify(data), JSON.stringify(metadata));
    }
    db.exec('COMMIT');
  });
  return copy;
}

/** Opens the log of `data` with its guards lifted. */
export function tampered(data: string, work: (db: DatabaseSync) => void, file = 'log.db'): void {
  const db = new DatabaseSync(join(data, file));
  for (const { name } of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all())
    db.exec(`DROP TRIGGER ${name}`);
  work(db);
  db.close();
}

function parsed(row: Record<string, unknown>): Raw {
  const { stream, type, id, data, metadata } = row;
  return {
    stream: String(stream),
    type: String(type),
    id: String(id),
    data: JSON.parse(String(data)),
    metadata: JSON.parse(String(metadata)),
  };
}
