import { Id, OneOf, Text, Time } from '../edge/fields.js';
import { PageQuery } from '../edge/paging.js';

export const PAYOUT_STATES = ['started', 'confirmed', 'settled', 'failed'] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];

export class StartPayoutBody {
  @Text({
    min: 1,
    max: 300,
    about: 'Your own name for this attempt. The same again is the same payout, never a second one.',
    example: 'run-2027-01-31-0042',
  })
  reference!: string;
}

export class SettlementBody {
  @OneOf(['settled', 'failed'], { about: 'What the provider says became of the money.' })
  outcome!: 'settled' | 'failed';

  @Text({ min: 1, max: 300, about: 'The provider’s own name for it.', example: 'tr_91827' })
  providerReference!: string;
}

export class PayoutListQuery extends PageQuery {
  @OneOf(PAYOUT_STATES, { optional: true })
  state?: PayoutState;

  @Id({ optional: true })
  reward?: string;

  @Time({ optional: true, about: 'Started before this.' })
  before?: string;
}
