import Type, { type Static } from 'typebox';
import { DIGEST_PATTERN, defineEvent, type EventOf, PolicyRef } from '#kernel';
import { DETECTORS_MAX, DetectorName } from '../shared/fields.js';

const closed = { additionalProperties: false } as const;

/** The event that holds a document, and what it hashes to. */
const Activated = Type.Object(
  { policy: PolicyRef, stream: Type.String({ maxLength: 200 }), revision: Type.Integer({ minimum: 0 }) },
  closed,
);

/** Of the settings that came later. Events from before lack them, and mean the default. */
export const SETTING_BOUNDS = {
  writesPerHour: { minimum: 1, maximum: 10_000 },
  blockedRevisionsToClose: { minimum: 1, maximum: 20 },
  blockedBountiesToReview: { minimum: 1, maximum: 20 },
} as const;

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
    /** How often one poster may post and edit bounties within an hour. Default 120. */
    writesPerHour: Type.Optional(Type.Integer(SETTING_BOUNDS.writesPerHour)),
    /** After how many blocked revisions a bounty closes. Default 3. */
    blockedRevisionsToClose: Type.Optional(Type.Integer(SETTING_BOUNDS.blockedRevisionsToClose)),
    /** After how many blocked bounties (or one closed) a person looks at whatever its poster posts. Default 2. */
    blockedBountiesToReview: Type.Optional(Type.Integer(SETTING_BOUNDS.blockedBountiesToReview)),
    /** Outside classifiers that every verdict needs an answer of; without one it is a hold. Absent: none. */
    detectors: Type.Optional(Type.Array(DetectorName, { maxItems: DETECTORS_MAX, uniqueItems: true })),
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
