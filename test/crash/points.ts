/**
 * The places where a process can be made to die, each between two writes. They are found from outside, by the SQL and the file
 * calls that go by, so that no product code knows of them.
 */
export const POINTS = {
  'log-made': 'the log is written under a draft name and not yet linked to its own',
  'log-begun': 'a group of appends is about to begin its transaction',
  'log-row': 'some events of a group are inserted, others are not',
  'log-uncommitted': 'all events of a group are inserted, none is committed',
  'log-committed': 'a group is committed and nobody has been told',
  'asked-stored': 'the saga has stored what it asks for and has done nothing of it',
  'effect-uncommitted': 'an effect of the saga and its completion are inserted, not committed',
  'effect-stored': 'an effect of the saga and its completion are stored, the checkpoint is not',
  'payout-stored': 'a payout has started or was confirmed, and the payout system does not know',
  'key-uncommitted': 'a key is made, not committed',
  'key-stored': 'a key is stored, the event it is for is not',
  'erasure-uncommitted': 'a key is overwritten, not committed',
  'erasure-stored': 'a key is overwritten, and the write-ahead log still holds it',
  'checkpoint-before': 'everything is done, the checkpoint says less',
  'checkpoint-after': 'the checkpoint is stored',
  'table-row': 'some rows of a batch of the read models are written',
  'table-uncommitted': 'a batch of the read models is written, not committed',
  'table-committed': 'a batch of the read models is committed',
  'rebuild-row': 'a new generation of the read models is half built',
  'rebuild-built': 'a new generation is complete, and the old one in use',
  'rebuild-swapped': 'the new generation is in use, and the old one not yet swept away',
  answered: 'a command has its answer, and it is not acknowledged',
  acknowledged: 'a command is acknowledged',
} as const;

export type Point = keyof typeof POINTS;
export const POINT_NAMES = Object.keys(POINTS) as readonly Point[];

/** Reached by `rebuild` only, which is a run of its own. */
export const REBUILD_POINTS: ReadonlySet<Point> = new Set(['rebuild-row', 'rebuild-built', 'rebuild-swapped']);

export interface Death {
  readonly point: Point;
  /** Which time it gets there. */
  readonly nth: number;
}

export type Jumps = readonly { readonly afterMs: number; readonly offsetMs: number }[];

/** What a process is told to do. */
export interface Job {
  readonly task: 'load' | 'rebuild';
  readonly data: string;
  /** Where acknowledgements go: a file that survives the process. */
  readonly acks: string;
  readonly seed: number;
  /** How many cases play side by side. */
  readonly cases: number;
  readonly death?: Death;
  /** How its clock jumps: so many milliseconds after it began it is so far from the true time. */
  readonly jumps?: Jumps;
}

export type Report = 'ready' | 'open' | 'finished';
