import type { Payout } from '#domain';
import type { Timestamp } from '#kernel';
import type { PayoutRow } from '../projections/payouts.js';
import { given, type Page, type PageRequest, page } from './page.js';
import { one, type Reader } from './reader.js';

export interface PayoutView {
  readonly id: string;
  readonly marketplace: string;
  readonly reward: string;
  readonly bounty: string;
  readonly submission: string;
  readonly payee: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  /** The payout system's own name for it. */
  readonly reference: string;
  readonly status: Payout['status'];
  readonly contested: boolean;
  readonly startedAt: Timestamp;
  readonly payBefore: Timestamp;
  readonly confirmedAt?: Timestamp;
  readonly settledAt?: Timestamp;
  readonly failedAt?: Timestamp;
  readonly contestedAt?: Timestamp;
  readonly providerReference?: string;
}

export interface PayoutQuery extends PageRequest {
  readonly marketplace: string;
  readonly status?: Payout['status'];
  readonly reward?: string;
  /** Started before this. */
  readonly before?: Timestamp;
}

export function findPayout(reader: Reader, marketplace: string, id: string): PayoutView | undefined {
  const row = one<PayoutRow>(reader, 'payouts', marketplace, id);
  return row && view(row);
}

/** Oldest first: what has been open longest comes first. @throws InvalidCursor, RangeError */
export function listPayouts(reader: Reader, query: PayoutQuery): Page<PayoutView> {
  const where = given(
    ['marketplace = ?', query.marketplace],
    ['status = ?', query.status],
    ['reward = ?', query.reward],
    ['started_at < ?', query.before],
  );
  return page(reader, { kind: 'payouts', table: 'payouts', where, sort: 'started_at', order: 'ASC' }, query, view);
}

function view({ payout, ...row }: PayoutRow): PayoutView {
  const { id, reference, status, contested, payBefore } = payout;
  return { id, ...row, reference, status, contested, payBefore };
}
