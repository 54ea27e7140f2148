import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Position } from '#kernel';

/** Where a subscription may start reading again. Only a hint: losing one costs time, never correctness. */
export interface Checkpoints {
  /** Nothing when there is none, or when it was made for another store (another epoch). */
  load(name: string, epoch: string): Position | undefined;
  save(name: string, epoch: string, position: Position): void;
  close(): void;
}

export function memoryCheckpoints(): Checkpoints {
  const kept = new Map<string, Position>();
  return {
    load: (name, epoch) => kept.get(`${epoch}/${name}`),
    save: (name, epoch, position) => {
      kept.set(`${epoch}/${name}`, position);
    },
    close: () => kept.clear(),
  };
}

/** In a small SQLite file of their own. */
export function sqliteCheckpoints(path: string): Checkpoints {
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000');
  db.exec(
    'CREATE TABLE IF NOT EXISTS checkpoints (name TEXT PRIMARY KEY, epoch TEXT NOT NULL, position TEXT NOT NULL) STRICT',
  );
  const select = db.prepare('SELECT epoch, position FROM checkpoints WHERE name = ?');
  const upsert = db.prepare(
    'INSERT INTO checkpoints VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET epoch = excluded.epoch, position = excluded.position',
  );
  return {
    load: (name, epoch) => {
      const row = select.get(name);
      return row?.epoch === epoch ? BigInt(String(row.position)) : undefined;
    },
    save: (name, epoch, position) => {
      upsert.run(name, epoch, String(position));
    },
    close: () => db.close(),
  };
}

/** One checkpoint out of a file of `sqliteCheckpoints`, without making or changing anything. Nothing where there is no file. */
export function checkpointIn(path: string, name: string, epoch: string): Position | undefined {
  if (!existsSync(path)) return undefined;
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  try {
    const row = db.prepare('SELECT position FROM checkpoints WHERE name = ? AND epoch = ?').get(name, epoch);
    return row && BigInt(String(row.position));
  } finally {
    db.close();
  }
}
