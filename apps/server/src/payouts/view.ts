import type { Payout, Reward } from '#domain';
import type { PayoutView as PayoutRow } from '#read-models';
import { Flag, Id, OneOf, Part, Party, Text, Time, Whole } from '../edge/fields.js';
import { PageEnd } from '../edge/paging.js';
import { PAYOUT_STATES, type PayoutState } from './bodies.js';

/** One attempt to pay one reward. */
export class PayoutView {
  @Id()
  id!: string;

  @Id()
  reward!: string;

  @Id()
  bounty!: string;

  @Id()
  submission!: string;

  @Text({ min: 1, max: 300, example: 'run-2027-01-31-0042' })
  reference!: string;

  @OneOf(PAYOUT_STATES)
  state!: PayoutState;

  @Flag({ about: 'Something came between after it started. Do not pay.', example: false })
  contested!: boolean;

  @Time({ about: 'After this it cannot be confirmed any more.' })
  payBefore!: string;

  @Party()
  payee!: string;

  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER, about: 'Minor units.', example: 5000 })
  amount!: number;

  @Text({ min: 3, max: 10, example: 'USD' })
  currency!: string;
}

export class StartedPayoutView extends PayoutView {
  @Text({
    max: 10_000,
    optional: true,
    about:
      'A JWS that says what was cleared; verify it with the keys at /.well-known/jwks.json. Absent when there is nothing left to pay on: do not pay then.',
    example: 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiI…',
  })
  clearance?: string;
}

/** A payout with when what happened to it: from the read models, which may lag behind by moments. */
export class DatedPayoutView extends PayoutView {
  @Time()
  startedAt!: string;

  @Time({ optional: true })
  confirmedAt?: string;

  @Time({ optional: true })
  settledAt?: string;

  @Time({ optional: true })
  failedAt?: string;

  @Time({ optional: true })
  contestedAt?: string;

  @Text({ min: 1, max: 300, optional: true, example: 'tr_91827' })
  providerReference?: string;
}

export class PayoutPage extends PageEnd {
  @Part(() => DatedPayoutView, { listOf: 200 })
  items!: DatedPayoutView[];
}

export function payoutView({ reward, bounty }: Reward, payout: Payout): PayoutView {
  const { id, reference, status, contested, payBefore, clearance } = payout;
  const { submission, payee, amount, currency } = clearance;
  return { id, reward, bounty, submission, reference, state: status, contested, payBefore, payee, amount, currency };
}

export function datedView({ marketplace: _, status, ...row }: PayoutRow): DatedPayoutView {
  return { ...row, state: status };
}
