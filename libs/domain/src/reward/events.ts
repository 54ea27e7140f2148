import Type from 'typebox';
import { Cause, DIGEST_PATTERN, defineEvent, type EventOf, Ground, TimestampSchema } from '#kernel';
import { ExternalId, Party, Reason, Uuid } from '../shared/fields.js';

const closed = { additionalProperties: false } as const;
const Digest = Type.String({ pattern: DIGEST_PATTERN });
/** Minor units. */
const Amount = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
const Currency = Type.String({ pattern: '^[A-Z][A-Z0-9]{2,9}$' });

/** What the gate saw when it let a payout start or be confirmed: the content of the signed clearance. */
export const ClearanceFacts = Type.Object(
  {
    reward: Uuid,
    bounty: Uuid,
    submission: Uuid,
    payee: Party,
    amount: Amount,
    currency: Currency,
    inputDigests: Type.Object({ bounty: Digest, submission: Digest }, closed),
    policyDigest: Digest,
    registryDigest: Digest,
    engineDigest: Digest,
    /** Every consent the bounty cites, at the revision the gate read. */
    consents: Type.Array(Type.Object({ id: Uuid, revision: Type.Integer({ minimum: 0 }) }, closed)),
    /** The revisions the gate read and its append checked. */
    revisions: Type.Object(
      {
        bounty: Type.Integer({ minimum: 0 }),
        submission: Type.Integer({ minimum: 0 }),
        marketplace: Type.Integer({ minimum: 0 }),
      },
      closed,
    ),
    at: TimestampSchema,
  },
  closed,
);

export const RewardPledged = defineEvent(
  'reward.pledged.v1',
  Type.Object({ reward: Uuid, bounty: Uuid, amount: Amount, currency: Currency, benefactor: Party }, closed),
);
export const RewardAwarded = defineEvent('reward.awarded.v1', Type.Object({ submission: Uuid, payee: Party }, closed));
export const RewardHeld = defineEvent('reward.held.v1', Type.Object({ cause: Cause }, closed));
export const RewardReleased = defineEvent('reward.released.v1', Type.Object({ cause: Cause }, closed));
export const RewardPayoutStarted = defineEvent(
  'reward.payout-started.v1',
  Type.Object(
    {
      payout: Uuid,
      /** The payout system's own name for this attempt. */
      reference: ExternalId,
      payBefore: TimestampSchema,
      clearance: ClearanceFacts,
    },
    closed,
  ),
);
export const RewardPayoutConfirmed = defineEvent(
  'reward.payout-confirmed.v1',
  Type.Object({ payout: Uuid, clearance: ClearanceFacts }, closed),
);
export const RewardPayoutSettled = defineEvent(
  'reward.payout-settled.v1',
  Type.Object({ payout: Uuid, providerReference: ExternalId }, closed),
);
export const RewardPayoutFailed = defineEvent(
  'reward.payout-failed.v1',
  Type.Object({ payout: Uuid, providerReference: ExternalId }, closed),
);
export const RewardPayoutContested = defineEvent(
  'reward.payout-contested.v1',
  Type.Object({ payout: Uuid, grounds: Type.Array(Ground), causes: Type.Array(Cause) }, closed),
);
export const RewardRefunded = defineEvent('reward.refunded.v1', Type.Object({ cause: Cause }, closed));
export const RewardForfeited = defineEvent(
  'reward.forfeited.v1',
  Type.Object({ reason: Reason, moderator: Party, benefactor: Party }, closed),
  [{ fields: ['reason'], subject: 'benefactor', ifErased: 'drop' }],
);

export const rewardEvents = [
  RewardPledged,
  RewardAwarded,
  RewardHeld,
  RewardReleased,
  RewardPayoutStarted,
  RewardPayoutConfirmed,
  RewardPayoutSettled,
  RewardPayoutFailed,
  RewardPayoutContested,
  RewardRefunded,
  RewardForfeited,
] as const;
export type RewardEvent = EventOf<(typeof rewardEvents)[number]>;
