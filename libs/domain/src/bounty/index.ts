import type { Decider } from '#kernel';
import { type BountyCommand, decide } from './decide.js';
import type { BountyEvent } from './events.js';
import { evolve } from './evolve.js';
import type { BountyState } from './state.js';

export type { BountyCommand } from './decide.js';
export * from './events.js';
export { type Bounty, type BountyPhase, type BountyState, isClosed, isFrozen } from './state.js';

export const bounty: Decider<BountyState, BountyCommand, BountyEvent> = {
  category: 'bounty',
  initial: undefined,
  decide,
  evolve,
  correlation: (id) => id,
};
