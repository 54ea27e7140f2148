import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { BountyContent, CONSENT_SCOPES, CONTENT_LIMITS } from '#kernel';
import type { BountyCase } from '#policy';

const STATUSES = ['recorded', 'verified', 'revoked', 'expired'] as const;

const Row = Type.Object({
  id: Type.Optional(Type.Union([Type.String({ maxLength: 500 }), Type.Number(), Type.Null()])),
  title: Type.String(),
  description: Type.String(),
  consents: Type.Array(
    Type.Object({
      subject: Type.String({ minLength: 1, maxLength: 500 }),
      scopes: Type.Array(Type.Enum([...CONSENT_SCOPES])),
      status: Type.Enum([...STATUSES]),
    }),
    { maxItems: CONTENT_LIMITS.consents },
  ),
  lang: Type.Optional(Type.Union([Type.String({ maxLength: 50 }), Type.Null()])),
});
type Row = Static<typeof Row>;

const rowShape = Compile(Row);
const contentShape = Compile(BountyContent);

/** A line that cannot be judged, with what to correct. */
export class LineError extends Error {}

export interface ScreenRow {
  readonly id: string | number | null;
  readonly input: BountyCase;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** A case out of a line. Absent lists and switches take their defaults, unknown fields are ignored. @throws LineError */
export function rowOf(bytes: Uint8Array): ScreenRow {
  return caseOf(parsed(bytes));
}

/** The same, of an object. @throws LineError */
export function caseOf(raw: object): ScreenRow {
  const filled: Record<string, unknown> = {
    tags: [],
    mature: false,
    deliverable: 'other',
    references: [],
    consents: [],
    ...Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined)),
  };
  refuseIf(rowShape, filled);
  const content = {
    title: filled.title,
    description: filled.description,
    tags: filled.tags,
    mature: filled.mature,
    deliverable: filled.deliverable,
    references: Array.isArray(filled.references) ? filled.references.map(onlyReference) : filled.references,
  };
  refuseIf(contentShape, content);
  const row = filled as unknown as Row;
  return {
    id: row.id ?? null,
    input: {
      kind: 'bounty',
      content: content as unknown as BountyCase['content'],
      consents: row.consents.map(({ subject, scopes, status }) => ({ subject, scopes, status })),
      context: { earlierRevisionBlocked: false },
      answers: [],
      ...(typeof row.lang === 'string' ? { lang: row.lang } : {}),
    },
  };
}

/** The object on a line. @throws LineError */
export function parsed(bytes: Uint8Array): object {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new LineError('This line is not valid UTF-8.');
  }
  if (text.trim() === '') throw new LineError('This line is empty.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineError('This line is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('This line is not a JSON object.');
  if (!wellFormed(value)) throw new LineError('This line holds half of a surrogate pair.');
  return value;
}

/** Half a surrogate pair has no UTF-8 form, so that it has no digest either. */
function wellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(wellFormed);
}

function onlyReference(reference: unknown): unknown {
  if (typeof reference !== 'object' || reference === null || Array.isArray(reference)) return reference;
  const { kind, value } = reference as { kind?: unknown; value?: unknown };
  return { kind, value };
}

function refuseIf(shape: typeof rowShape | typeof contentShape, value: unknown): void {
  if (shape.Check(value)) return;
  const problems = [...shape.Errors(value)]
    .slice(0, 3)
    .map((e) => `${e.instancePath.slice(1).replaceAll('/', '.') || 'the object'} ${e.message}`);
  throw new LineError(`${problems.join('; ')}.`);
}
