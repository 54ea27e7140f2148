import {
  assess,
  Clearance,
  type GateFacts,
  isTerminal,
  type Obstacles,
  openPayout,
  type Payout,
  reward as rewardDecider,
} from '#domain';
import { derivedId, type Transaction } from '#kernel';
import { findBounty, findMarketplace, findReward, findSubmission, type Operation, only } from '#operations';
import { bountyFacts, citedConsents, submissionFacts } from './case-facts.js';

/**
 * The gate. Each call is one atomic append that checks the reward, the bounty, the submission, the marketplace and every cited
 * consent at the revisions it decided on (a transaction checks whatever it read). It never judges and never waits for the saga.
 */
export async function gateFacts(tx: Transaction, rewardId: string): Promise<GateFacts> {
  const reward = await findReward(tx, rewardId);
  const bounty = await findBounty(tx, reward.state.bounty);
  const { award } = reward.state;
  const submission = award ? await findSubmission(tx, award.submission) : undefined;
  const marketplace = await findMarketplace(tx);
  const consents = await citedConsents(tx, bounty.state);
  // After the last read: a clock set back cannot revive what has lapsed.
  const now = tx.now();
  const { settings } = marketplace.state;
  const current = {
    bounty: bountyFacts(bounty, consents, settings, now).digest,
    submission: submission && submissionFacts(submission, bounty, consents, settings, now).digest,
  };
  return { reward, bounty, submission, marketplace, consents, current, now };
}

export interface PayoutView {
  readonly payout: string;
  readonly reference: string;
  readonly status: Payout['status'];
  readonly contested: boolean;
  readonly payBefore: string;
  readonly payee: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
}

export function payoutView(payout: Payout): PayoutView & { readonly [key: string]: string | number | boolean } {
  const { id, reference, status, contested, payBefore, clearance } = payout;
  const { payee, amount, currency } = clearance;
  return { payout: id, reference, status, contested, payBefore, payee, amount, currency };
}

/** Starts a payout. The same reference again gives that payout as it stands, and starts nothing. */
export function startPayout(input: {
  readonly reward: string;
  readonly reference: string;
}): Operation<ReturnType<typeof payoutView>> {
  return async (tx) => {
    only(tx, 'payout');
    const { reward, reference } = input;
    const find = async () => (await findReward(tx, reward)).state.payouts.find((p) => p.reference === reference);
    const known = await find();
    if (known) return payoutView(known);
    const facts = await gateFacts(tx, reward);
    refuseUnpayable(tx, facts);
    const clearance = cleared(tx, facts);
    const payout = derivedId(reward, reference);
    await tx.execute(rewardDecider, reward, { type: 'start-payout', payout, reference, clearance });
    const started = await find();
    return started ? payoutView(started) : tx.refuse('not-found', 'There is no such payout.');
  };
}

/** The gate again, right before the money leaves; and again when the answer was lost, since something may have come between. */
export function confirmPayout(input: {
  readonly reward: string;
  readonly payout: string;
}): Operation<ReturnType<typeof payoutView>> {
  return async (tx) => {
    only(tx, 'payout');
    const facts = await gateFacts(tx, input.reward);
    const known = findPayout(tx, facts.reward.state.payouts, input.payout);
    const clearance = cleared(tx, facts);
    await tx.execute(rewardDecider, input.reward, {
      type: 'confirm-payout',
      payout: known.id,
      clearance,
      now: facts.now,
    });
    return payoutView(findPayout(tx, (await findReward(tx, input.reward)).state.payouts, input.payout));
  };
}

export interface Settlement {
  readonly reward: string;
  readonly payout: string;
  readonly outcome: 'settled' | 'failed';
  readonly providerReference: string;
}

/** What the provider says became of a payout. A fact of the outside world: recorded whatever the policy says by now. */
export function settlePayout(input: Settlement): Operation<ReturnType<typeof payoutView>> {
  return async (tx) => {
    only(tx, 'payout');
    const { reward, payout, outcome, providerReference } = input;
    const type = outcome === 'settled' ? 'settle-payout' : 'fail-payout';
    await tx.execute(rewardDecider, reward, { type, payout, providerReference });
    return payoutView(findPayout(tx, (await findReward(tx, reward)).state.payouts, payout));
  };
}

function findPayout(tx: Transaction, payouts: readonly Payout[], id: string): Payout {
  return payouts.find((p) => p.id === id) ?? tx.refuse('not-found', 'There is no such payout of this reward.');
}

function refuseUnpayable(tx: Transaction, { reward: { state } }: GateFacts): void {
  const open = openPayout(state);
  if (open)
    tx.refuse('payout-open', 'A payout of this reward is under way. Settle it or report it failed first.', {
      payout: open.id,
    });
  if (isTerminal(state))
    tx.refuse('reward-closed', `This reward is ${state.phase}: it cannot be paid.`, { phase: state.phase });
}

function cleared(tx: Transaction, facts: GateFacts): Clearance {
  const assessment = assess(facts);
  if (assessment instanceof Clearance) return assessment;
  const { outcome, grounds, causes } = assessment;
  return tx.refuse('not-cleared', `Do not pay: ${[...grounds, ...causes].join(', ')}.`, {
    outcome,
    grounds: [...grounds],
    causes: [...causes],
  });
}

export const CLEARANCE_STATES = [
  'pending',
  'cleared',
  'held',
  'blocked',
  'in-payment',
  'contested',
  'paid',
  'failed',
  'refunded',
  'forfeited',
] as const;
export type ClearanceState = (typeof CLEARANCE_STATES)[number];

export interface ClearanceView {
  readonly state: ClearanceState;
  readonly grounds: readonly string[];
  readonly causes: readonly string[];
  readonly asOf: string;
}

/** Advisory: how a reward stands at this moment. Only `cleared` means that a payout may be started, and only the gate starts one. */
export function clearance(rewardId: string): Operation<ClearanceView & { [key: string]: string | readonly string[] }> {
  return async (tx) => {
    only(tx, 'payout', 'frontend', 'moderator', 'senior-moderator', 'auditor');
    const facts = await gateFacts(tx, rewardId);
    const assessment = assess(facts);
    const obstacles: Obstacles =
      assessment instanceof Clearance ? { outcome: 'hold', grounds: [], causes: [] } : assessment;
    const { grounds, causes } = obstacles;
    return { state: stateOf(facts, assessment), grounds, causes, asOf: facts.now };
  };
}

/** Causes that mean "not yet", as opposed to "something is wrong". */
const PENDING = new Set(['not-awarded', 'unjudged', 'stale-verdict', 'no-policy', 'no-registry', 'no-engine']);

function stateOf({ reward: { state } }: GateFacts, assessment: Clearance | Obstacles): ClearanceState {
  if (state.phase === 'paid' || state.phase === 'refunded' || state.phase === 'forfeited') return state.phase;
  const open = openPayout(state);
  if (open) return open.contested ? 'contested' : 'in-payment';
  if (assessment instanceof Clearance) return 'cleared';
  if (assessment.outcome === 'block') return 'blocked';
  if (assessment.causes.includes('contested')) return 'contested';
  if (assessment.grounds.length === 0 && assessment.causes.every((cause) => PENDING.has(cause))) return 'pending';
  return state.payouts.at(-1)?.status === 'failed' ? 'failed' : 'held';
}
