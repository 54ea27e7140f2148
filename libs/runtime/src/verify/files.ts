import { DatabaseSync } from 'node:sqlite';
import type { DataFolder } from '../data-folder.js';
import { type Finding, Findings } from './findings.js';
import { messageOf } from './log-check.js';

/** What keeps the log append-only for whoever opens the file. */
const TRIGGERS = ['events_never_change', 'events_never_vanish'];

/** What SQLite itself can tell about the files. */
export function checkFiles(folder: DataFolder): Finding {
  const findings = new Findings(
    'files',
    'the files of the log and of the keys are sound, and no event id occurs twice',
  );
  withFile(folder.log, findings, (db) => {
    const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
    for (const trigger of TRIGGERS)
      if (!names.some(({ name }) => name === trigger))
        findings.problem(folder.log, `its guard "${trigger}" was removed: events can be changed`);
    for (const { id } of db.prepare('SELECT id FROM events GROUP BY id HAVING count(*) > 1 LIMIT 20').all())
      findings.problem(folder.log, `the event id ${id} occurs twice`);
  });
  withFile(folder.keys, findings, () => undefined);
  return findings.result();
}

function withFile(path: string, findings: Findings, look: (db: DatabaseSync) => void): void {
  findings.looked++;
  try {
    const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
    try {
      for (const row of db.prepare('PRAGMA integrity_check(20)').iterate()) {
        const said = String(Object.values(row)[0]);
        if (said !== 'ok') findings.problem(path, said);
      }
      look(db);
    } finally {
      db.close();
    }
  } catch (error) {
    findings.problem(path, messageOf(error));
  }
}
