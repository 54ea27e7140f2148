import type { Reward } from '#domain';
import { CLEARANCE_STATES } from '#enforcement';
import type { RewardView as RewardRow } from '#read-models';
import { Id, OneOf, Part, Party, Text, Time } from '../edge/fields.js';
import { PageEnd } from '../edge/paging.js';
import { PayoutView, payoutView } from '../payouts/view.js';
import { RewardBody } from '../views/reward-body.js';
import { REWARD_STATES, type RewardState } from './bodies.js';

/** A reward in a list. */
export class RewardSummary extends RewardBody {
  @Id()
  id!: string;

  @Id()
  bounty!: string;

  @OneOf(REWARD_STATES, { about: 'Whether it may be paid is not in here: ask for its clearance.' })
  state!: RewardState;

  @Id({ optional: true, about: 'What it is awarded to.' })
  submission?: string;

  @Party({ optional: true, about: 'The creator of that submission.' })
  payee?: string;

  @Text({ max: 100, listOf: 100, about: 'Why it is held: each cause once.', example: [] })
  holds!: string[];
}

/** A reward as it stands at this moment of the log. */
export class RewardView extends RewardSummary {
  @Part(() => PayoutView, { listOf: 1000, about: 'Every attempt to pay it, in order; only the last can be under way.' })
  payouts!: PayoutView[];
}

export class RewardPage extends PageEnd {
  @Part(() => RewardSummary, { listOf: 200 })
  items!: RewardSummary[];
}

/** Advisory. Only the gate starts a payout. */
export class ClearanceStateView {
  @OneOf(CLEARANCE_STATES, { about: 'Only `cleared` means that a payout may be started.' })
  state!: string;

  @Text({ max: 100, listOf: 50, example: [] })
  grounds!: string[];

  @Text({ max: 100, listOf: 100, example: [] })
  causes!: string[];

  @Time({ about: 'The moment that this is about.' })
  asOf!: string;
}

export function rewardView(reward: Reward): RewardView {
  const { reward: id, bounty, phase, amount, currency, benefactor, award, holds, payouts } = reward;
  const { submission, payee } = award ?? {};
  return {
    id,
    bounty,
    state: phase,
    amount,
    currency,
    benefactor,
    submission,
    payee,
    holds: [...holds],
    payouts: payouts.map((payout) => payoutView(reward, payout)),
  };
}

export function summaryOf(row: RewardRow): RewardSummary {
  const { id, bounty, phase, amount, currency, benefactor, submission, payee, holds } = row;
  return { id, bounty, state: phase, amount, currency, benefactor, submission, payee, holds: [...holds] };
}
