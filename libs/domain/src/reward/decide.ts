import { type Ground, type Refusal, refuse, type Timestamp } from '#kernel';
import { refuseMoney } from '../shared/money.js';
import type { Clearance } from './clearance.js';
import type { RewardEvent } from './events.js';
import { isTerminal, openPayout, type Payout, type Reward, type RewardState } from './state.js';

export type RewardCommand =
  | {
      readonly type: 'pledge';
      /** The stream's own id. */
      readonly reward: string;
      readonly bounty: string;
      readonly amount: number;
      readonly currency: string;
      readonly benefactor: string;
      /** The marketplace's currencies. */
      readonly accepted: readonly string[];
    }
  | { readonly type: 'award'; readonly submission: string; readonly payee: string }
  | { readonly type: 'hold'; readonly cause: string }
  | { readonly type: 'release'; readonly cause: string }
  | {
      readonly type: 'start-payout';
      readonly payout: string;
      readonly reference: string;
      readonly clearance: Clearance;
    }
  | { readonly type: 'confirm-payout'; readonly payout: string; readonly clearance: Clearance; readonly now: Timestamp }
  | { readonly type: 'settle-payout'; readonly payout: string; readonly providerReference: string }
  | { readonly type: 'fail-payout'; readonly payout: string; readonly providerReference: string }
  | {
      readonly type: 'contest-payout';
      readonly payout: string;
      readonly grounds: readonly Ground[];
      readonly causes: readonly string[];
    }
  | { readonly type: 'refund'; readonly cause: string }
  | { readonly type: 'forfeit'; readonly reason: string; readonly moderator: string };

type Decision = readonly RewardEvent[] | Refusal;

export function decide(command: RewardCommand, state: RewardState): Decision {
  if (command.type === 'pledge') return state ? refuse('already-pledged', 'This reward exists.') : pledge(command);
  if (!state) return refuse('not-found', 'There is no such reward.');
  switch (command.type) {
    case 'award':
      return award(command, state);
    case 'hold':
      if (isTerminal(state)) return closed(state);
      return state.holds.includes(command.cause) ? [] : [{ type: 'reward.held.v1', data: { cause: command.cause } }];
    case 'release':
      return state.holds.includes(command.cause)
        ? [{ type: 'reward.released.v1', data: { cause: command.cause } }]
        : [];
    case 'start-payout':
      return startPayout(command, state);
    case 'confirm-payout':
      return confirmPayout(command, state);
    case 'settle-payout':
      return settlePayout(command, state);
    case 'fail-payout':
      return failPayout(command, state);
    case 'contest-payout':
      return contestPayout(command, state);
    case 'refund':
      if (state.phase === 'refunded') return [];
      return whenIdle(state, () => [{ type: 'reward.refunded.v1', data: { cause: command.cause } }]);
    case 'forfeit': {
      if (state.phase === 'forfeited') return [];
      const { reason, moderator } = command;
      return whenIdle(state, () => [
        { type: 'reward.forfeited.v1', data: { reason, moderator, benefactor: state.benefactor } },
      ]);
    }
    default:
      return command satisfies never;
  }
}

function pledge(command: Extract<RewardCommand, { type: 'pledge' }>): Decision {
  const { reward, bounty, amount, currency, benefactor, accepted } = command;
  const refusal = refuseMoney(amount, currency, accepted);
  return refusal ?? [{ type: 'reward.pledged.v1', data: { reward, bounty, amount, currency, benefactor } }];
}

function award(command: Extract<RewardCommand, { type: 'award' }>, state: Reward): Decision {
  const { submission, payee } = command;
  if (state.award?.submission === submission && state.award.payee === payee) return [];
  return whenIdle(state, () => [{ type: 'reward.awarded.v1', data: { submission, payee } }]);
}

/** The clearance says that the rest of the world agrees; this says that the reward does. */
function startPayout(command: Extract<RewardCommand, { type: 'start-payout' }>, state: Reward): Decision {
  const { payout, reference, clearance } = command;
  if (state.phase !== 'awarded') return state.phase === 'pledged' ? notAwarded() : (busy(state) ?? closed(state));
  const { facts, payBefore } = clearance;
  if (state.holds.length > 0 || !isFor(clearance, state))
    return refuse('not-cleared', 'This clearance is for something else, or the reward is held.', {
      causes: [...state.holds],
    });
  if (state.payouts.some((p) => p.reference === reference))
    return refuse(
      'reference-used',
      'This reference named an earlier payout of this reward. A new attempt needs a new one.',
    );
  return [{ type: 'reward.payout-started.v1', data: { payout, reference, payBefore, clearance: facts } }];
}

function confirmPayout(command: Extract<RewardCommand, { type: 'confirm-payout' }>, state: Reward): Decision {
  const payout = find(state, command.payout);
  if (!payout) return noSuchPayout();
  if (payout.status !== 'started' && payout.status !== 'confirmed')
    return refuse('payout-closed', `This payout has ${payout.status}.`, { status: payout.status });
  if (command.now > payout.payBefore)
    return refuse('payout-lapsed', 'payBefore has passed. Do not pay: report this payout failed and start another.', {
      payBefore: payout.payBefore,
    });
  if (payout.contested || state.holds.length > 0 || !isFor(command.clearance, state))
    return refuse('not-cleared', 'Something stands in the way since this payout started. Do not pay.', {
      causes: [...state.holds],
    });
  // Asked again after a lost answer: the same yes, if it still is one.
  if (payout.status === 'confirmed') return [];
  return [{ type: 'reward.payout-confirmed.v1', data: { payout: payout.id, clearance: command.clearance.facts } }];
}

/** A clearance is for one reward, one award, one amount. */
function isFor({ facts }: Clearance, { reward, award, amount, currency }: Reward): boolean {
  return (
    facts.reward === reward &&
    facts.submission === award?.submission &&
    facts.payee === award.payee &&
    facts.amount === amount &&
    facts.currency === currency
  );
}

/** Settlement is a fact of the outside world and is always recorded; money that left unconfirmed is marked as such. */
function settlePayout(command: Extract<RewardCommand, { type: 'settle-payout' }>, state: Reward): Decision {
  const payout = find(state, command.payout);
  if (!payout) return noSuchPayout();
  if (payout.status === 'settled') return [];
  if (payout.status === 'failed')
    return refuse(
      'payout-closed',
      'This payout was reported failed. If money left after all, have an operator reconcile it.',
      {
        status: payout.status,
      },
    );
  const settled: RewardEvent = {
    type: 'reward.payout-settled.v1',
    data: { payout: payout.id, providerReference: command.providerReference },
  };
  if (payout.status === 'confirmed') return [settled];
  return [contestedEvent(payout, [], ['settled-unconfirmed']), settled];
}

function failPayout(command: Extract<RewardCommand, { type: 'fail-payout' }>, state: Reward): Decision {
  const payout = find(state, command.payout);
  if (!payout) return noSuchPayout();
  if (payout.status === 'failed') return [];
  if (payout.status === 'settled')
    return refuse('payout-closed', 'This payout has settled.', { status: payout.status });
  return [
    { type: 'reward.payout-failed.v1', data: { payout: payout.id, providerReference: command.providerReference } },
  ];
}

function contestPayout(command: Extract<RewardCommand, { type: 'contest-payout' }>, state: Reward): Decision {
  const payout = find(state, command.payout);
  if (!payout) return noSuchPayout();
  if (payout.contested || payout.status === 'failed') return [];
  return [contestedEvent(payout, command.grounds, command.causes)];
}

function contestedEvent(payout: Payout, grounds: readonly Ground[], causes: readonly string[]): RewardEvent {
  return {
    type: 'reward.payout-contested.v1',
    data: { payout: payout.id, grounds: [...grounds], causes: [...causes] },
  };
}

function whenIdle(state: Reward, then: () => Decision): Decision {
  return busy(state) ?? (isTerminal(state) ? closed(state) : then());
}

function busy(state: Reward): Refusal | undefined {
  const open = openPayout(state);
  if (!open) return undefined;
  return refuse('payout-open', 'A payout of this reward is under way. Settle it or report it failed first.', {
    payout: open.id,
    reference: open.reference,
  });
}

function closed(state: Reward): Refusal {
  return refuse('reward-closed', `This reward is ${state.phase}: nothing about it can change any more.`, {
    phase: state.phase,
  });
}

function notAwarded(): Refusal {
  return refuse('not-awarded', 'This reward is not awarded to any submission yet.');
}

function noSuchPayout(): Refusal {
  return refuse('not-found', 'There is no such payout of this reward.');
}

function find(state: Reward, id: string): Payout | undefined {
  return state.payouts.find((payout) => payout.id === id);
}
