import type { Decider } from '#kernel';
import { decide, type RewardCommand } from './decide.js';
import type { RewardEvent } from './events.js';
import { evolve } from './evolve.js';
import type { RewardState } from './state.js';

export { assess, Clearance, type GateFacts, isFresh, type Obstacles } from './clearance.js';
export type { RewardCommand } from './decide.js';
export * from './events.js';
export { refundCause } from './refundable.js';
export { type Award, isTerminal, openPayout, type Payout, type Reward, type RewardState } from './state.js';

export const reward: Decider<RewardState, RewardCommand, RewardEvent> = {
  category: 'reward',
  initial: undefined,
  decide,
  evolve,
  correlation: (id, state) => state?.bounty ?? id,
};
