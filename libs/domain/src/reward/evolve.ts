import type { RewardEvent } from './events.js';
import type { Payout, Reward, RewardState } from './state.js';

export function evolve(state: RewardState, event: RewardEvent): RewardState {
  if (event.type === 'reward.pledged.v1') return { phase: 'pledged', holds: [], payouts: [], ...event.data };
  if (!state) throw new Error(`${event.type} came before reward.pledged.v1`);
  switch (event.type) {
    case 'reward.awarded.v1':
      return { ...state, phase: 'awarded', award: event.data };
    case 'reward.held.v1':
      return { ...state, holds: [...state.holds, event.data.cause] };
    case 'reward.released.v1':
      return { ...state, holds: state.holds.filter((cause) => cause !== event.data.cause) };
    case 'reward.payout-started.v1': {
      const { payout: id, ...rest } = event.data;
      return {
        ...state,
        phase: 'in-payment',
        payouts: [...state.payouts, { id, ...rest, status: 'started', contested: false }],
      };
    }
    case 'reward.payout-confirmed.v1':
      return changed(state, event.data.payout, { status: 'confirmed', clearance: event.data.clearance });
    case 'reward.payout-settled.v1':
      return { ...changed(state, event.data.payout, { status: 'settled' }), phase: 'paid' };
    case 'reward.payout-failed.v1':
      return { ...changed(state, event.data.payout, { status: 'failed' }), phase: 'awarded' };
    case 'reward.payout-contested.v1':
      return changed(state, event.data.payout, { contested: true });
    case 'reward.refunded.v1':
      return { ...state, phase: 'refunded' };
    case 'reward.forfeited.v1':
      return { ...state, phase: 'forfeited' };
    default:
      return event satisfies never;
  }
}

function changed(reward: Reward, id: string, change: Partial<Payout>): Reward {
  return { ...reward, payouts: reward.payouts.map((payout) => (payout.id === id ? { ...payout, ...change } : payout)) };
}
