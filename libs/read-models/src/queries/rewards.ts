import { openPayout, type Reward } from '#domain';
import type { Timestamp } from '#kernel';
import type { RewardRow } from '../projections/rewards.js';
import { given, type Page, type PageRequest, page } from './page.js';
import { one, type Reader } from './reader.js';

export interface RewardView {
  readonly id: string;
  readonly marketplace: string;
  readonly bounty: string;
  readonly phase: Reward['phase'];
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly benefactor: string;
  readonly submission?: string;
  readonly payee?: string;
  /** Why it is held: each cause once. */
  readonly holds: readonly string[];
  /** The payout under way. */
  readonly openPayout?: string;
  /** Every payout there ever was, in order. */
  readonly payouts: readonly string[];
  readonly pledgedAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly revision: number;
}

export interface RewardQuery extends PageRequest {
  readonly marketplace: string;
  readonly bounty?: string;
  readonly phase?: Reward['phase'];
}

export function findReward(reader: Reader, marketplace: string, id: string): RewardView | undefined {
  const row = one<RewardRow>(reader, 'rewards', marketplace, id);
  return row && view(row);
}

/** Oldest first. @throws InvalidCursor, RangeError */
export function listRewards(reader: Reader, query: RewardQuery): Page<RewardView> {
  const where = given(['marketplace = ?', query.marketplace], ['bounty = ?', query.bounty], ['phase = ?', query.phase]);
  return page(reader, { kind: 'rewards', table: 'rewards', where, sort: 'pledged_at', order: 'ASC' }, query, view);
}

function view({ id, marketplace, pledgedAt, updatedAt, revision, state }: RewardRow): RewardView {
  return {
    id,
    marketplace,
    bounty: state.bounty,
    phase: state.phase,
    amount: state.amount,
    currency: state.currency,
    benefactor: state.benefactor,
    submission: state.award?.submission,
    payee: state.award?.payee,
    holds: state.holds,
    openPayout: openPayout(state)?.id,
    payouts: state.payouts.map((payout) => payout.id),
    pledgedAt,
    updatedAt,
    revision,
  };
}
