import Type from 'typebox';
import { ConsentScope, defineEvent, type EventOf, TimestampSchema } from '#kernel';
import { ExternalId, Party } from '../shared/fields.js';

const closed = { additionalProperties: false } as const;
const scopes = Type.Array(ConsentScope, { minItems: 1, maxItems: 2, uniqueItems: true });

export const ConsentRecorded = defineEvent(
  'consent.recorded.v1',
  Type.Object(
    {
      /** `self`, or the depicted person's name. */
      subject: Type.String({ minLength: 1, maxLength: 300 }),
      /** Whether the subject is the party itself: kept apart from the name, so that erasing the name leaves it. */
      self: Type.Boolean(),
      /** The account it was recorded for. A `self` record counts for this party's own work only. */
      party: Party,
      scopes,
      expiresAt: Type.Optional(TimestampSchema),
      /** Where the verifier finds the evidence: an opaque reference, never the evidence itself. */
      evidenceReference: ExternalId,
      /** Names the key of the depicted person's fields: the record's own id. */
      record: Type.String({ minLength: 1, maxLength: 100 }),
    },
    closed,
  ),
  [{ fields: ['subject', 'evidenceReference'], subject: 'record' }],
);
/** Only role `consent-verifier` appends it. The scopes and expiry that count are these, not those asked for. */
export const ConsentVerified = defineEvent(
  'consent.verified.v1',
  Type.Object({ scopes, expiresAt: Type.Optional(TimestampSchema), verifier: Party }, closed),
);
export const ConsentRevoked = defineEvent('consent.revoked.v1', Type.Object({ by: Party }, closed));
export const ConsentExpired = defineEvent('consent.expired.v1', Type.Object({}, closed));

export const consentEvents = [ConsentRecorded, ConsentVerified, ConsentRevoked, ConsentExpired] as const;
export type ConsentEvent = EventOf<(typeof consentEvents)[number]>;
