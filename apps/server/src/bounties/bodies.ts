import { type BountyContent, CONTENT_LIMITS } from '#kernel';
import { Id, OneOf, Part, Party, Text, Time } from '../edge/fields.js';
import { PageQuery } from '../edge/paging.js';
import { BountyFields } from '../views/content.js';
import { RewardBody } from '../views/reward-body.js';

export class EditBountyBody extends BountyFields {
  @Id({
    listOf: CONTENT_LIMITS.consents,
    distinctFrom: 0,
    about: 'Consent records of this marketplace that it relies on.',
    example: [],
  })
  consents!: string[];
}

export class PostBountyBody extends EditBountyBody {
  @Party({ about: 'Who posts it.' })
  poster!: string;

  @Text({ min: 1, max: 200, optional: true, about: 'Your own name for it.', example: 'bounty-42' })
  externalRef?: string;

  @Time({ optional: true })
  expiresAt?: string;

  @Part(() => RewardBody, { optional: true, about: 'The first reward, pledged in the same append.' })
  reward?: RewardBody;
}

export const BOUNTY_STATES = [
  'pending',
  'allowed',
  'held',
  'blocked',
  'withdrawn',
  'expired',
  'closed',
  'completed',
] as const;

export class BountyListQuery extends PageQuery {
  @Text({ min: 1, max: 200, optional: true })
  externalRef?: string;

  @Party({ optional: true })
  poster?: string;

  @OneOf(BOUNTY_STATES, { optional: true })
  state?: (typeof BOUNTY_STATES)[number];
}

export function contentOf(body: EditBountyBody): BountyContent {
  const { title, description, tags, mature, deliverable, references } = body;
  return {
    title,
    description,
    tags,
    mature,
    deliverable,
    references: references.map(({ kind, value }) => ({ kind, value })),
  };
}
