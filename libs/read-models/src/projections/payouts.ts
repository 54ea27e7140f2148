import { type Payout, type Reward, type RewardEvent, reward } from '#domain';
import type { RecordedEvent, Timestamp } from '#kernel';
import { asDomain, byStream, type Projection } from '../projection.js';
import { NO_CLEARANCE } from './rewards.js';

export interface PayoutRow {
  readonly marketplace: string;
  readonly reward: string;
  readonly bounty: string;
  readonly submission: string;
  readonly payee: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly payout: Payout;
  readonly startedAt: Timestamp;
  readonly confirmedAt?: Timestamp;
  readonly settledAt?: Timestamp;
  readonly failedAt?: Timestamp;
  readonly contestedAt?: Timestamp;
  readonly providerReference?: string;
}

type PayoutEvent = Extract<RewardEvent, { type: `reward.payout-${string}` }>;

const TYPES: readonly PayoutEvent['type'][] = [
  'reward.payout-started.v1',
  'reward.payout-confirmed.v1',
  'reward.payout-settled.v1',
  'reward.payout-failed.v1',
  'reward.payout-contested.v1',
];

export const payoutsProjection: Projection<PayoutRow> = {
  name: 'payouts',
  version: 1,
  columns: { marketplace: 'TEXT', reward: 'TEXT', status: 'TEXT', started_at: 'TEXT' },
  indexes: [
    { columns: ['marketplace', 'started_at', 'key'] },
    { columns: ['marketplace', 'status', 'started_at', 'key'] },
    { columns: ['reward', 'started_at', 'key'] },
  ],
  types: TYPES,
  creates: 'reward.payout-started.v1',
  keys: (event) => [asDomain<PayoutEvent>(event).data.payout],
  evolve: (row, recorded) => {
    const event = asDomain<PayoutEvent>(recorded);
    const next = row ?? started(event, recorded);
    return { ...next, ...moments(event, recorded.metadata.recordedAt), payout: folded(row?.payout, event) };
  },
  values: ({ marketplace, reward, payout, startedAt }) => ({
    marketplace,
    reward,
    status: payout.status,
    started_at: startedAt,
  }),
};

function started(event: PayoutEvent, recorded: RecordedEvent): Omit<PayoutRow, 'payout'> {
  if (event.type !== 'reward.payout-started.v1') throw new TypeError(`${event.type} came before its payout started`);
  const { bounty, submission, payee, amount, currency } = event.data.clearance;
  const { marketplace, recordedAt } = recorded.metadata;
  const [reward = ''] = byStream(recorded);
  return { marketplace, reward, bounty, submission, payee, amount, currency, startedAt: recordedAt };
}

function moments(event: PayoutEvent, at: Timestamp): Partial<PayoutRow> {
  switch (event.type) {
    case 'reward.payout-started.v1':
      return {};
    case 'reward.payout-confirmed.v1':
      return { confirmedAt: at };
    case 'reward.payout-settled.v1':
      return { settledAt: at, providerReference: event.data.providerReference };
    case 'reward.payout-failed.v1':
      return { failedAt: at, providerReference: event.data.providerReference };
    case 'reward.payout-contested.v1':
      return { contestedAt: at };
    default:
      return event satisfies never;
  }
}

/** The reward's own fold, over a reward that has had this one payout and no other. */
function folded(payout: Payout | undefined, event: PayoutEvent): Payout {
  const holder: Reward = {
    phase: 'in-payment',
    reward: '',
    bounty: '',
    amount: 0,
    currency: '',
    benefactor: '',
    holds: [],
    payouts: payout ? [payout] : [],
  };
  const after = reward.evolve(holder, event)?.payouts.at(-1);
  if (!after) throw new TypeError(`${event.type} left no payout`);
  return { ...after, clearance: NO_CLEARANCE };
}
