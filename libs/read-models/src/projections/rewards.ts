import { type Payout, type Reward, type RewardEvent, reward, rewardEvents } from '#domain';
import type { Timestamp } from '#kernel';
import { asDomain, byStream, type Projection, typesOf } from '../projection.js';

export interface RewardRow {
  readonly id: string;
  readonly marketplace: string;
  readonly pledgedAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly revision: number;
  readonly state: Reward;
}

/** Stands where a row keeps no clearance: folds carry it along and never look inside, and the event has the real one. */
export const NO_CLEARANCE = {} as Payout['clearance'];

export const rewardsProjection: Projection<RewardRow> = {
  name: 'rewards',
  version: 1,
  columns: {
    marketplace: 'TEXT',
    bounty: 'TEXT',
    phase: 'TEXT',
    currency: 'TEXT',
    amount: 'INTEGER',
    pledged_at: 'TEXT',
  },
  indexes: [
    { columns: ['bounty', 'pledged_at', 'key'] },
    // Covers the totals.
    { columns: ['marketplace', 'currency', 'phase', 'amount'] },
  ],
  types: typesOf(rewardEvents),
  creates: 'reward.pledged.v1',
  keys: byStream,
  evolve: (row, event, id) => {
    const { marketplace, recordedAt } = event.metadata;
    const state = reward.evolve(row?.state, asDomain<RewardEvent>(event));
    if (!state) throw new TypeError(`${event.type} left no reward`);
    return {
      id,
      marketplace,
      pledgedAt: row?.pledgedAt ?? recordedAt,
      updatedAt: recordedAt,
      revision: event.revision,
      state: { ...state, payouts: state.payouts.map((payout) => ({ ...payout, clearance: NO_CLEARANCE })) },
    };
  },
  values: ({ marketplace, pledgedAt, state }) => ({
    marketplace,
    bounty: state.bounty,
    phase: state.phase,
    currency: state.currency,
    amount: state.amount,
    pledged_at: pledgedAt,
  }),
};
