import type { FileKind } from '../files/file-kind.js';

/**
 * `kinds` numbers every pair of category and event type, so that one small index gives the events of any category or type in
 * global order. Rule 7: the triggers make the log append-only for everyone who opens the file.
 */
export const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE kinds (
    id INTEGER PRIMARY KEY,
    category TEXT NOT NULL,
    type TEXT NOT NULL,
    UNIQUE (category, type)
  ) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE INDEX events_by_kind ON events (kind, position);
  CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  CREATE TRIGGER events_never_vanish BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
`;

export const EVENT_STORE_FILE: FileKind = {
  name: 'event store',
  applicationId: 0x48466576, // "HFev"
  version: 1,
  schema: SCHEMA,
};

/** Durable at every commit, and readable beside the writer; with 32 MiB of pages in memory, since the ids of streams fall all over their index. */
export const WRITER_PRAGMAS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768;';
