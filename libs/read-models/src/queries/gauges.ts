import type { Timestamp } from '#kernel';
import { countParked } from './parked.js';
import type { Reader } from './reader.js';

/** How much there is of what operators watch, in all marketplaces together. */
export interface Gauges {
  readonly openPayouts: number;
  /** Open although the time to pay has passed: somebody must find out what became of the money. */
  readonly overduePayouts: number;
  readonly parked: number;
  /** What waits for a person, by how it stands. */
  readonly bounties: Waiting;
  readonly submissions: Waiting;
}

interface Waiting {
  readonly held: number;
  readonly blocked: number;
}

/** Nothing in it names anyone, or a marketplace. */
export function gauges(reader: Reader, now: Timestamp): Gauges {
  const open = reader.get(
    `SELECT count(*) AS open, coalesce(sum(json_extract(body, '$.payout.payBefore') < ?), 0) AS overdue
      FROM payouts WHERE marketplace IN (SELECT key FROM marketplaces) AND status IN ('started', 'confirmed')`,
    now,
  );
  return {
    openPayouts: Number(open?.open),
    overduePayouts: Number(open?.overdue),
    parked: countParked(reader),
    bounties: waiting(reader, 'bounties'),
    submissions: waiting(reader, 'submissions'),
  };
}

function waiting(reader: Reader, table: 'bounties' | 'submissions'): Waiting {
  const rows = reader.all(`SELECT outcome, count(*) AS n FROM ${table} WHERE urgency IS NOT NULL GROUP BY outcome`);
  const count = (outcome: string) => Number(rows.find((row) => row.outcome === outcome)?.n ?? 0);
  return { held: count('hold'), blocked: count('block') };
}
