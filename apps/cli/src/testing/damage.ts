import { DatabaseSync } from 'node:sqlite';
import { dataFolder } from '#runtime';

/** Does to a log what Holdfast itself never does: its guards are lifted, and put back afterwards as if nothing had been. */
export function damageLog(data: string, work: (db: DatabaseSync) => void): void {
  const db = new DatabaseSync(dataFolder(data).log);
  const guards = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of guards) db.exec(`DROP TRIGGER ${name}`);
  work(db);
  for (const { sql } of guards) db.exec(String(sql));
  db.close();
}

/** Changes the data of one event. */
export function alterEvent(data: string, stream: string, type: string, change: (data: string) => string): void {
  damageLog(data, (db) => {
    const row = db
      .prepare('SELECT position, data FROM events WHERE stream = ? AND kind IN (SELECT id FROM kinds WHERE type = ?)')
      .get(stream, type);
    const before = String(row?.data);
    const after = change(before);
    if (after === before) throw new Error(`The change left ${stream} as it was.`);
    db.prepare('UPDATE events SET data = ? WHERE position = ?').run(after, Number(row?.position));
  });
}
