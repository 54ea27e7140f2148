import Type from 'typebox';
import {
  BountyContent,
  Cause,
  CONTENT_LIMITS,
  DIGEST_PATTERN,
  defineEvent,
  type EventOf,
  type PersonalFields,
  TimestampSchema,
} from '#kernel';
import { ExternalRef, Party, Reason, Uuid } from '../shared/fields.js';
import { judgedEvents } from '../shared/judged-events.js';

const closed = { additionalProperties: false } as const;
const Digest = Type.String({ pattern: DIGEST_PATTERN });

/** What a poster writes is theirs: sealed under the poster's key. */
const WRITTEN: readonly PersonalFields[] = [
  {
    fields: ['content.title', 'content.description', 'content.tags.*', 'content.references.*.value'],
    subject: 'poster',
  },
];

const content = {
  poster: Party,
  content: BountyContent,
  /** Of the content as written: stays true after the text was erased, and shows that it was. */
  contentDigest: Digest,
  consents: Type.Array(Uuid, { maxItems: CONTENT_LIMITS.consents, uniqueItems: true }),
  /** So much of this poster's was blocked that a person looks at what they write. */
  posterUnderReview: Type.Optional(Type.Literal(true)),
};

export const BountyPosted = defineEvent(
  'bounty.posted.v1',
  Type.Object(
    { ...content, externalRef: Type.Optional(ExternalRef), expiresAt: Type.Optional(TimestampSchema) },
    closed,
  ),
  WRITTEN,
);
export const BountyRevised = defineEvent('bounty.revised.v1', Type.Object(content, closed), WRITTEN);

export const {
  screened: BountyScreened,
  ruled: BountyRuled,
  contested: BountyContested,
  contestResolved: BountyContestResolved,
} = judgedEvents('bounty');

/** The bounty keeps the list of its rewards, so that what spans them can be decided without a projection. */
export const BountyRewardAttached = defineEvent('bounty.reward-attached.v1', Type.Object({ reward: Uuid }, closed));
export const BountyFrozen = defineEvent('bounty.frozen.v1', Type.Object({ reward: Uuid, submission: Uuid }, closed));
export const BountyReopened = defineEvent(
  'bounty.reopened.v1',
  Type.Object({ reason: Reason, moderator: Party, poster: Party }, closed),
  [{ fields: ['reason'], subject: 'poster', ifErased: 'drop' }],
);
export const BountyWithdrawn = defineEvent('bounty.withdrawn.v1', Type.Object({}, closed));
export const BountyExpired = defineEvent('bounty.expired.v1', Type.Object({}, closed));
/** Closed by Holdfast itself, for good. */
export const BountyClosed = defineEvent('bounty.closed.v1', Type.Object({ cause: Cause }, closed));
export const BountyCompleted = defineEvent('bounty.completed.v1', Type.Object({}, closed));

export const bountyEvents = [
  BountyPosted,
  BountyRevised,
  BountyScreened,
  BountyRuled,
  BountyContested,
  BountyContestResolved,
  BountyRewardAttached,
  BountyFrozen,
  BountyReopened,
  BountyWithdrawn,
  BountyExpired,
  BountyClosed,
  BountyCompleted,
] as const;

export type BountyEvent = EventOf<(typeof bountyEvents)[number]>;
