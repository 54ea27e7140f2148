import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { BountyContent, CONSENT_SCOPES, CONTENT_LIMITS } from '#kernel';

const Name = Type.String({ minLength: 1, maxLength: 200 });

const Consent = Type.Object({
  subject: Type.String({ minLength: 1, maxLength: 300 }),
  scopes: Type.Array(Type.Enum([...CONSENT_SCOPES]), { minItems: 1, maxItems: 2, uniqueItems: true }),
  status: Type.Enum(['verified', 'revoked', 'expired']),
});
export type ConsentRow = Static<typeof Consent>;

/** Of each object only these properties: whatever else a line says is left aside. */
const Row = Type.Object({
  id: Type.Optional(Name),
  ...BountyContent.properties,
  references: Type.Array(Type.Object(BountyContent.properties.references.items.properties), {
    maxItems: CONTENT_LIMITS.references,
  }),
  consents: Type.Optional(Type.Array(Consent, { maxItems: CONTENT_LIMITS.consents })),
  poster: Type.Optional(Name),
  externalRef: Type.Optional(Name),
  reward: Type.Optional(
    Type.Object({
      amount: Type.Number(),
      currency: Type.String({ maxLength: 10 }),
      benefactor: Type.Optional(Name),
    }),
  ),
});

const shape = Compile(Row);

/** One line of a file to import: a bounty as `screen` takes it, and who posts it. */
export interface ImportRow {
  readonly id?: string;
  readonly poster: string;
  readonly externalRef?: string;
  readonly content: BountyContent;
  readonly consents: readonly ConsentRow[];
  readonly reward?: { readonly amount: number; readonly currency: string; readonly benefactor: string };
}

/** Who posts what a file names no poster for. */
export const DEFAULT_POSTER = 'import';

/** @throws Error with a sentence that says what is wrong with the line */
export function parseRow(text: string): ImportRow {
  const value = parseObject(text);
  if (!shape.Check(value)) throw new Error(problems(value));
  if (!isWellFormed(value)) throw new Error('A text in this line holds half a character (a lone surrogate).');
  const { id, title, description, tags, mature, deliverable } = value;
  const references = value.references.map(({ kind, value: found }) => ({ kind, value: found }));
  const poster = value.poster ?? DEFAULT_POSTER;
  return {
    id,
    poster,
    externalRef: value.externalRef ?? id,
    content: { title, description, tags, mature, deliverable, references },
    consents: (value.consents ?? []).map(({ subject, scopes, status }) => ({ subject, scopes, status })),
    ...(value.reward && {
      reward: {
        amount: value.reward.amount,
        currency: value.reward.currency,
        benefactor: value.reward.benefactor ?? poster,
      },
    }),
  };
}

function parseObject(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('This line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('This line is not a JSON object.');
  return value;
}

function problems(value: unknown): string {
  const found = [...shape.Errors(value)].slice(0, 5);
  return found
    .map(({ instancePath, message }) => `${instancePath.slice(1).replaceAll('/', '.') || 'the line'} ${message}`)
    .join('; ');
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  return typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed);
}
