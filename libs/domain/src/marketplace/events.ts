import Type, { type Static } from 'typebox';
import { DIGEST_PATTERN, defineEvent, type EventOf, PolicyRef } from '#kernel';

const closed = { additionalProperties: false } as const;

/** The event that holds a document, and what it hashes to. */
const Activated = Type.Object(
  { policy: PolicyRef, stream: Type.String({ maxLength: 200 }), revision: Type.Integer({ minimum: 0 }) },
  closed,
);

export const MarketplaceSettings = Type.Object(
  {
    /** What rewards may be pledged in: ISO 4217 codes or units of the marketplace's own. */
    currencies: Type.Array(Type.String({ pattern: '^[A-Z][A-Z0-9]{2,9}$' }), {
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
    }),
    /** Visual deliveries need a scanner's evidence for every asset. Default true. */
    requireEvidence: Type.Boolean(),
    /** How long a started payout may be confirmed, in seconds: 1 to 300. Default 300. */
    payBeforeSeconds: Type.Integer({ minimum: 1, maximum: 300 }),
    /** How long a block by verdict must last before its reward may be refunded without a ruling, in days. Default 14. */
    refundAfterDays: Type.Integer({ minimum: 0, maximum: 365 }),
  },
  closed,
);
export type MarketplaceSettings = Static<typeof MarketplaceSettings>;

export const MarketplaceCreated = defineEvent(
  'marketplace.created.v1',
  Type.Object({ name: Type.String({ minLength: 1, maxLength: 100 }), settings: MarketplaceSettings }, closed),
);
export const MarketplacePolicyActivated = defineEvent('marketplace.policy-activated.v1', Activated);
export const MarketplaceRegistryActivated = defineEvent(
  'marketplace.registry-activated.v1',
  Type.Object(
    {
      digest: Type.String({ pattern: DIGEST_PATTERN }),
      stream: Type.String({ maxLength: 200 }),
      revision: Type.Integer({ minimum: 0 }),
    },
    closed,
  ),
);
/** The build of the judging engine that counts from here on: verdicts of another are stale. */
export const MarketplaceEngineAdopted = defineEvent(
  'marketplace.engine-adopted.v1',
  Type.Object({ engineDigest: Type.String({ pattern: DIGEST_PATTERN }) }, closed),
);
export const MarketplaceSettingsChanged = defineEvent(
  'marketplace.settings-changed.v1',
  Type.Object({ settings: MarketplaceSettings }, closed),
);

export const marketplaceEvents = [
  MarketplaceCreated,
  MarketplacePolicyActivated,
  MarketplaceRegistryActivated,
  MarketplaceEngineAdopted,
  MarketplaceSettingsChanged,
] as const;
export type MarketplaceEvent = EventOf<(typeof marketplaceEvents)[number]>;
