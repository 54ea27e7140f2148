import Type, { type Static } from 'typebox';

/**
 * What people write, in the shapes that the domain stores and the policy judges.
 * Lengths count UTF-16 units. The bounds are far above honest use and keep every event well below the store's limit.
 */
export const CONTENT_LIMITS = {
  title: 500,
  description: 20_000,
  tags: 50,
  tag: 100,
  references: 50,
  referenceValue: 2_000,
  consents: 20,
  assets: 100,
  models: 50,
  modelName: 300,
  prompt: 20_000,
} as const;

const text = (maxLength: number) => Type.String({ maxLength });

export const DELIVERABLES = ['image', 'lora', 'checkpoint', 'video', 'workflow', 'embedding', 'other'] as const;
export const Deliverable = Type.Enum([...DELIVERABLES]);
export type Deliverable = (typeof DELIVERABLES)[number];

export const REFERENCE_KINDS = ['photo', 'link', 'handle', 'drawing', 'dataset'] as const;

export const Reference = Type.Object(
  { kind: Type.Enum([...REFERENCE_KINDS]), value: text(CONTENT_LIMITS.referenceValue) },
  { additionalProperties: false },
);
export type Reference = Static<typeof Reference>;

export const BountyContent = Type.Object(
  {
    title: text(CONTENT_LIMITS.title),
    description: text(CONTENT_LIMITS.description),
    tags: Type.Array(text(CONTENT_LIMITS.tag), { maxItems: CONTENT_LIMITS.tags }),
    mature: Type.Boolean(),
    deliverable: Deliverable,
    references: Type.Array(Reference, { maxItems: CONTENT_LIMITS.references }),
  },
  { additionalProperties: false },
);
export type BountyContent = Static<typeof BountyContent>;

export const Asset = Type.Object(
  {
    mediaType: Type.String({ minLength: 1, maxLength: 200 }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    bytes: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  },
  { additionalProperties: false },
);
export type Asset = Static<typeof Asset>;

export const Generation = Type.Object(
  {
    prompt: text(CONTENT_LIMITS.prompt),
    negativePrompt: text(CONTENT_LIMITS.prompt),
    models: Type.Array(text(CONTENT_LIMITS.modelName), { maxItems: CONTENT_LIMITS.models }),
  },
  { additionalProperties: false },
);

export const SubmissionContent = Type.Object(
  {
    title: text(CONTENT_LIMITS.title),
    description: text(CONTENT_LIMITS.description),
    tags: Type.Array(text(CONTENT_LIMITS.tag), { maxItems: CONTENT_LIMITS.tags }),
    mature: Type.Boolean(),
    deliverable: Deliverable,
    assets: Type.Array(Asset, { maxItems: CONTENT_LIMITS.assets }),
    generation: Type.Optional(Generation),
  },
  { additionalProperties: false },
);
export type SubmissionContent = Static<typeof SubmissionContent>;

export const FINDING_KINDS = ['nudity', 'sexual', 'minor', 'real-person', 'face-match', 'violence', 'other'] as const;

/** What a scanner saw in one asset. `confidence` is between 0 and 1. */
export const Finding = Type.Object(
  { kind: Type.Enum([...FINDING_KINDS]), confidence: Type.Number({ minimum: 0, maximum: 1 }) },
  { additionalProperties: false },
);
export type Finding = Static<typeof Finding>;

export const Evidence = Type.Object(
  {
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    findings: Type.Array(Finding, { maxItems: 100 }),
    scanner: Type.Object(
      { name: Type.String({ minLength: 1, maxLength: 100 }), version: Type.String({ minLength: 1, maxLength: 100 }) },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);
export type Evidence = Static<typeof Evidence>;

export const CONSENT_SCOPES = ['likeness', 'sexual'] as const;
export const ConsentScope = Type.Enum([...CONSENT_SCOPES]);
export type ConsentScope = (typeof CONSENT_SCOPES)[number];
