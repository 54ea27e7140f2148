/**
 * What SQLite and JSON.parse give for reading a log: pages of the event store's own table, rows as arrays, both columns parsed,
 * nothing else done. No read model can be rebuilt faster. Runs alone: `node dist/test/bench/ceilings/scan.js LOG`.
 */
import { DatabaseSync } from 'node:sqlite';
import { runsAlone } from '../support/append-load.js';

const PAGE = 1_000;

/** Reads all of the log at `path` once. Answers with events per second. */
export function rawScan(path: string): number {
  const db = new DatabaseSync(path, { readOnly: true });
  const page = db.prepare(
    'SELECT position, stream, revision, id, kind, data, metadata FROM events WHERE position > ? ORDER BY position LIMIT ?',
  );
  page.setReturnArrays(true);
  const start = performance.now();
  let events = 0;
  let after = 0;
  for (;;) {
    const rows = page.all(after, PAGE) as unknown as [number, string, number, string, number, string, string][];
    for (const [position, , , , , data, metadata] of rows) {
      JSON.parse(data);
      JSON.parse(metadata);
      after = position;
    }
    events += rows.length;
    if (rows.length < PAGE) break;
  }
  const rate = (events / (performance.now() - start)) * 1000;
  db.close();
  return rate;
}

if (runsAlone(import.meta.url)) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error('Give the path of an event store.');
  console.log(`raw paged scan and JSON.parse: ${Math.round(rawScan(path))} events/s`);
}
