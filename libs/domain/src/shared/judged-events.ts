import Type, { type TObject } from 'typebox';
import {
  Cause,
  CONSENT_SCOPES,
  DIGEST_PATTERN,
  defineEvent,
  Evidence,
  Ground,
  Outcome,
  type PersonalFields,
  Verdict,
} from '#kernel';
import { DETECTORS_MAX, DetectorName, Party, Reason, Uuid } from './fields.js';

/**
 * What a verdict was made from, by reference, so that it can be made again: with the contents at these revisions this
 * rebuilds the very input whose digest the verdict carries.
 */
export const Basis = Type.Object(
  {
    /** The revision of the event that holds the judged content. */
    contentRevision: Type.Integer({ minimum: 0 }),
    /** For a submission: the revision of the event that holds its bounty's content. */
    bountyRevision: Type.Optional(Type.Integer({ minimum: 0 })),
    consents: Type.Array(
      Type.Object(
        {
          id: Uuid,
          revision: Type.Integer({ minimum: 0 }),
          status: Type.Enum(['recorded', 'verified', 'revoked', 'expired']),
          /** The subject is the poster, and the record is the poster's own. */
          self: Type.Boolean(),
          scopes: Type.Array(Type.Enum([...CONSENT_SCOPES])),
        },
        { additionalProperties: false },
      ),
    ),
    earlierRevisionBlocked: Type.Boolean(),
    /** Of a bounty whose poster is under review. */
    posterUnderReview: Type.Optional(Type.Literal(true)),
    /** What the outside classifiers that the marketplace demands had answered. Absent: it demanded none. */
    answers: Type.Optional(
      Type.Array(
        Type.Object(
          {
            detector: DetectorName,
            status: Type.Enum(['answered', 'failed']),
            kinds: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 50 }),
          },
          { additionalProperties: false },
        ),
        { maxItems: DETECTORS_MAX },
      ),
    ),
    /** The verdict, as `stream@revision`, by which a much resembling bounty was blocked. */
    resemblesBlocked: Type.Optional(Type.String({ maxLength: 200 })),
    /** Of a bounty's text: tells what resembles it, and cannot be read. Decided nothing about this very verdict. */
    fingerprint: Type.Optional(Type.String({ maxLength: 400 })),
    evidence: Type.Optional(Type.Array(Evidence)),
    requireEvidence: Type.Optional(Type.Boolean()),
    /** The personal text was erased before judging: there was nothing left to judge, and the outcome is a hold. */
    erased: Type.Boolean(),
  },
  { additionalProperties: false },
);

const Digest = Type.String({ pattern: DIGEST_PATTERN });

/** Overrides name the grounds and causes that a ruling sets aside. */
const Override = Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 100 });

const REASON_OF_AUTHOR: readonly PersonalFields[] = [{ fields: ['reason'], subject: 'author', ifErased: 'drop' }];

const closed = { additionalProperties: false } as const;

/** The four events by which bounties and submissions alike are judged; only their names differ. */
export function judgedEvents<const P extends string>(prefix: P) {
  const define = <const N extends string, S extends TObject>(
    name: N,
    schema: S,
    personal: readonly PersonalFields[] = [],
  ) => defineEvent(`${prefix}.${name}` as const, schema, personal);
  return {
    screened: define('screened.v1', Type.Object({ verdict: Verdict, basis: Basis }, closed)),
    ruled: define(
      'ruled.v1',
      Type.Object(
        {
          outcome: Outcome,
          overrides: Type.Array(Override, { maxItems: 50 }),
          /** What a forbidding ruling finds wrong, beyond what the verdict says. */
          grounds: Type.Array(Ground),
          reason: Reason,
          inputDigest: Digest,
          contentDigest: Digest,
          moderator: Party,
          /** Whose text the ruling is about: its reason may quote it, so the reason is erased with it. */
          author: Party,
        },
        closed,
      ),
      REASON_OF_AUTHOR,
    ),
    contested: define('contested.v1', Type.Object({ case: Uuid, cause: Cause }, closed)),
    contestResolved: define(
      'contest-resolved.v1',
      Type.Object(
        { case: Uuid, resolution: Type.Enum(['lifted', 'upheld']), reason: Reason, moderator: Party, author: Party },
        closed,
      ),
      REASON_OF_AUTHOR,
    ),
  };
}
