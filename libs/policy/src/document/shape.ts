import Type, { type Static } from 'typebox';
import { GROUNDS, OUTCOMES } from '#kernel';
import { SIGNAL_KINDS } from '../signals.js';

/** The shape of a policy document. The JSON Schema for editors is generated from it. */
const SignalName = Type.Enum([...SIGNAL_KINDS], {
  description: 'A signal that detectors raise; see libs/policy/README.md.',
});

export const Condition = Type.Cyclic(
  {
    Condition: Type.Union([
      SignalName,
      Type.Object(
        { signal: SignalName, atLeast: Type.Number({ minimum: 0, maximum: 1 }) },
        { additionalProperties: false },
      ),
      Type.Object({ all: Type.Array(Type.Ref('Condition'), { minItems: 1 }) }, { additionalProperties: false }),
      Type.Object({ any: Type.Array(Type.Ref('Condition'), { minItems: 1 }) }, { additionalProperties: false }),
      Type.Object({ not: Type.Ref('Condition') }, { additionalProperties: false }),
    ]),
  },
  'Condition',
);

export type ConditionShape =
  | string
  | { readonly signal: string; readonly atLeast: number }
  | { readonly all: readonly ConditionShape[] }
  | { readonly any: readonly ConditionShape[] }
  | { readonly not: ConditionShape };

const Id = Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$' });
const RuleOutcome = Type.Enum(['hold', 'block'], {
  description: 'What the rule does to a case it matches. What no rule matches is allowed.',
});

export const PolicyDocument = Type.Object(
  {
    policy: Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$', description: 'The name of the policy.' }),
    version: Type.String({ minLength: 1, maxLength: 50, description: 'Raise it with every change.' }),
    about: Type.Optional(Type.String({ maxLength: 2000 })),
    extends: Type.Optional(Type.String({ maxLength: 64, description: 'A policy whose rules all hold here too.' })),
    rules: Type.Array(
      Type.Object(
        {
          id: Id,
          about: Type.Optional(Type.String({ maxLength: 500 })),
          when: Condition,
          unless: Type.Optional(Condition),
          outcome: RuleOutcome,
          grounds: Type.Optional(Type.Array(Type.Enum([...GROUNDS]))),
          causes: Type.Optional(Type.Array(Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 100 }))),
        },
        { additionalProperties: false },
      ),
    ),
    examples: Type.Optional(
      Type.Array(
        Type.Object(
          {
            about: Type.String({ maxLength: 300 }),
            signals: Type.Array(SignalName),
            outcome: Type.Enum([...OUTCOMES]),
          },
          { additionalProperties: false },
        ),
      ),
    ),
  },
  {
    additionalProperties: false,
    title: 'Holdfast policy document',
    $id: 'https://holdfast.invalid/schemas/policy.json',
  },
);

export const RegistryDocument = Type.Object(
  {
    registry: Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$' }),
    version: Type.String({ minLength: 1, maxLength: 50 }),
    about: Type.Optional(Type.String({ maxLength: 2000 })),
    salt: Type.String({
      minLength: 8,
      maxLength: 200,
      description: 'Mixed into every protected entry; never reuse it.',
    }),
    protected: Type.Array(Type.String({ pattern: '^[0-9a-f]{32}$' })),
    public: Type.Array(Type.String({ minLength: 2, maxLength: 200 })),
    fictional: Type.Array(Type.String({ minLength: 2, maxLength: 200 })),
  },
  {
    additionalProperties: false,
    title: 'Holdfast registry document',
    $id: 'https://holdfast.invalid/schemas/registry.json',
  },
);

export interface RuleShape {
  readonly id: string;
  readonly about?: string;
  readonly when: ConditionShape;
  readonly unless?: ConditionShape;
  readonly outcome: 'hold' | 'block';
  readonly grounds?: readonly (typeof GROUNDS)[number][];
  readonly causes?: readonly string[];
}

export interface PolicyShape {
  readonly policy: string;
  readonly version: string;
  readonly about?: string;
  readonly extends?: string;
  readonly rules: readonly RuleShape[];
  readonly examples?: readonly {
    readonly about: string;
    readonly signals: readonly string[];
    readonly outcome: (typeof OUTCOMES)[number];
  }[];
}

export type RegistryShape = Static<typeof RegistryDocument>;
