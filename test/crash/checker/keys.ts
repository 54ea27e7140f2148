import { DatabaseSync } from 'node:sqlite';
import { type Problem, place, type Row } from './log-file.js';

/** Every sealed text has, or had, a key; every erasure that was acknowledged left nothing of its key. */
export function checkKeys(path: string, rows: readonly Row[], erased: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const keys = readKeys(path);
  for (const row of rows)
    for (const { subject } of (row.data.$sealed ?? []) as { subject: string }[])
      if (!keys.has(subject))
        problems.push({ check: 'keys', place: place(row), what: `the key of ${subject} was never stored` });
  for (const subject of erased) {
    const key = keys.get(subject);
    if (!key?.destroyed || key.left)
      problems.push({ check: 'keys', place: subject, what: 'was erased, and its key is still there' });
  }
  return problems;
}

function readKeys(path: string): Map<string, { destroyed: boolean; left: boolean }> {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const rows = db.prepare('SELECT subject, destroyed, wrapped FROM subjects LEFT JOIN keys USING (id)').all();
    return new Map(
      rows.map(({ subject, destroyed, wrapped }) => [
        String(subject),
        { destroyed: destroyed !== null, left: wrapped instanceof Uint8Array && wrapped.some((byte) => byte !== 0) },
      ]),
    );
  } finally {
    db.close();
  }
}
