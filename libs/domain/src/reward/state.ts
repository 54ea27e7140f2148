import type { Static } from 'typebox';
import type { Timestamp } from '#kernel';
import type { ClearanceFacts } from './events.js';

export interface Payout {
  readonly id: string;
  readonly reference: string;
  readonly payBefore: Timestamp;
  readonly status: 'started' | 'confirmed' | 'settled' | 'failed';
  readonly contested: boolean;
  readonly clearance: Static<typeof ClearanceFacts>;
}

/** What was pledged; present in every phase. */
interface Pledge {
  /** Its own id. */
  readonly reward: string;
  readonly bounty: string;
  readonly amount: number;
  readonly currency: string;
  readonly benefactor: string;
  /** Why it is held: each cause once. */
  readonly holds: readonly string[];
  readonly award?: Award;
  /** Every payout there ever was; at most the last one is open. */
  readonly payouts: readonly Payout[];
}

export interface Award {
  readonly submission: string;
  readonly payee: string;
}

/**
 * pledged → awarded → in-payment → paid, or back to awarded when a payout fails; pledged or awarded → refunded or forfeited.
 * What is paid, refunded or forfeited stays so.
 */
export type Reward = Pledge & {
  readonly phase: 'pledged' | 'awarded' | 'in-payment' | 'paid' | 'refunded' | 'forfeited';
};

/** Absent until pledged. */
export type RewardState = Reward | undefined;

export function openPayout(reward: Reward): Payout | undefined {
  const last = reward.payouts.at(-1);
  return last && (last.status === 'started' || last.status === 'confirmed') ? last : undefined;
}

export function isTerminal(reward: Reward): boolean {
  return reward.phase === 'paid' || reward.phase === 'refunded' || reward.phase === 'forfeited';
}
