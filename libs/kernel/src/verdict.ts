import Type, { type Static } from 'typebox';
import { DIGEST_PATTERN } from './json.js';
import { TIMESTAMP_PATTERN } from './time.js';

export const OUTCOMES = ['allow', 'hold', 'block'] as const;
export const Outcome = Type.Enum([...OUTCOMES]);
export type Outcome = (typeof OUTCOMES)[number];

/** The worse of two outcomes: block over hold over allow. */
export function worse(a: Outcome, b: Outcome): Outcome {
  return OUTCOMES.indexOf(a) >= OUTCOMES.indexOf(b) ? a : b;
}

export const GROUNDS = [
  'private-individual',
  'sexual-likeness',
  'minor-sexual',
  'likeness-tool',
  'unverified-consent',
  'public-person',
  'sexual-content',
] as const;
/** Why something is blocked or held, in the words that posters see. The last two come from the stricter presets only. */
export const Ground = Type.Enum([...GROUNDS]);
export type Ground = (typeof GROUNDS)[number];

/** What keeps something from being judged or cleared, as opposed to what is wrong with it. Kebab case. */
export const Cause = Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 100 });

/**
 * What a detector saw, and where. `field` is a path (`title`, `tags.2`, `references.0.value`, `generation.prompt`; in a
 * submission's verdict the bounty's fields start with `bounty.`); `start` and `end` count UTF-16 units in the original field.
 * The text itself is not stored: it is cut out of the field when a moderator looks.
 */
export const Signal = Type.Object(
  {
    kind: Type.String({ maxLength: 100 }),
    field: Type.String({ maxLength: 100 }),
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);
export type Signal = Static<typeof Signal>;

export const DigestSchema = Type.String({ pattern: DIGEST_PATTERN });
export const TimestampSchema = Type.String({ pattern: TIMESTAMP_PATTERN });

export const PolicyRef = Type.Object(
  { name: Type.String({ maxLength: 100 }), version: Type.String({ maxLength: 50 }), digest: DigestSchema },
  { additionalProperties: false },
);
export type PolicyRef = Static<typeof PolicyRef>;

/** Rule 5: bound to all it judged (`inputDigest`) and all it judged by (the other digests). */
export const Verdict = Type.Object(
  {
    outcome: Outcome,
    grounds: Type.Array(Ground),
    causes: Type.Array(Cause),
    signals: Type.Array(Signal, { maxItems: 200 }),
    /** The ids of the policy rules that decided, strongest first. */
    rules: Type.Array(Type.String({ maxLength: 100 })),
    inputDigest: DigestSchema,
    policy: PolicyRef,
    registryDigest: DigestSchema,
    engineDigest: DigestSchema,
    at: TimestampSchema,
  },
  { additionalProperties: false },
);
export type Verdict = Static<typeof Verdict>;
