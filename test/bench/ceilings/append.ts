/**
 * What SQLite itself gives for appends: bare inserts into the event store's own schema, WAL, `synchronous=FULL`. Texts and ids
 * are made beforehand and nothing is checked, so no event store can be faster. Runs alone: `node dist/test/bench/ceilings/append.js`.
 */
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '#event-store';
import {
  type AppendRate,
  idsFor,
  perSecond,
  runsAlone,
  SAMPLE,
  STREAMS,
  withBenchFolder,
} from '../support/append-load.js';

/**
 * Appends for `ms` milliseconds, one event each, to a fresh store at `path`.
 * @param group how many share a commit.
 */
export async function rawAppends(path: string, ms: number, group: number): Promise<AppendRate> {
  // The store makes the file, so that the schema is the same by construction.
  await (await openSqliteStore({ path })).close();
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  db.exec("INSERT INTO kinds VALUES (1, 'bench', 'bench.happened.v1')");
  const [begin, commit] = [db.prepare('BEGIN IMMEDIATE'), db.prepare('COMMIT')];
  const insert = db.prepare(
    'INSERT INTO events (position, stream, revision, id, kind, data, metadata) VALUES (?, ?, ?, ?, 1, ?, ?)',
  );
  const ids = idsFor(ms);
  const [data, metadata] = [JSON.stringify(SAMPLE.data), JSON.stringify(SAMPLE.metadata)];
  let n = 0;
  const rate = await perSecond(ms, () => {
    begin.run();
    for (let i = 0; i < group; i++, n++)
      insert.run(
        n + 1,
        STREAMS[n % STREAMS.length] ?? '',
        Math.floor(n / STREAMS.length),
        ids[n] ?? '',
        data,
        metadata,
      );
    commit.run();
    return group;
  });
  db.close();
  return rate;
}

if (runsAlone(import.meta.url))
  await withBenchFolder(async (path) => {
    for (const group of [1, 64])
      console.log(
        `${group} to a commit: ${Math.round(await rawAppends(path(`raw-${group}`), 2_000, group))} appends/s`,
      );
  });
