import type { Reader } from './reader.js';

/** Money of one marketplace in one currency, in minor units. pledged = settled + refunded + forfeited + held, always. */
export interface Totals {
  readonly currency: string;
  readonly pledged: number;
  readonly settled: number;
  readonly refunded: number;
  readonly forfeited: number;
  /** Not gone anywhere yet: pledged, awarded or in payment. */
  readonly held: number;
  readonly rewards: number;
}

/** By currency, in order of its code. */
export function totals(reader: Reader, marketplace: string): readonly Totals[] {
  const rows = reader.all(
    `SELECT currency, count(*) AS rewards, sum(amount) AS pledged,
      sum(iif(phase = 'paid', amount, 0)) AS settled,
      sum(iif(phase = 'refunded', amount, 0)) AS refunded,
      sum(iif(phase = 'forfeited', amount, 0)) AS forfeited,
      sum(iif(phase IN ('pledged', 'awarded', 'in-payment'), amount, 0)) AS held
      FROM rewards WHERE marketplace = ? GROUP BY currency ORDER BY currency`,
    marketplace,
  );
  return rows.map((row) => ({
    currency: String(row.currency),
    pledged: Number(row.pledged),
    settled: Number(row.settled),
    refunded: Number(row.refunded),
    forfeited: Number(row.forfeited),
    held: Number(row.held),
    rewards: Number(row.rewards),
  }));
}
