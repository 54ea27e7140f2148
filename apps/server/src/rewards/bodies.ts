import { Id, OneOf, Text } from '../edge/fields.js';
import { PageQuery } from '../edge/paging.js';

export const REWARD_STATES = ['pledged', 'awarded', 'in-payment', 'paid', 'refunded', 'forfeited'] as const;
export type RewardState = (typeof REWARD_STATES)[number];

export class AwardBody {
  @Id({ about: 'A submission to the same bounty; the payee is its creator.' })
  submissionId!: string;
}

export class ForfeitBody {
  @Text({ min: 1, max: 4000, about: 'For the record.', example: 'Ordered against the policy three times.' })
  reason!: string;
}

export class RewardListQuery extends PageQuery {
  @Id({ optional: true })
  bounty?: string;

  @OneOf(REWARD_STATES, { optional: true })
  state?: RewardState;
}
