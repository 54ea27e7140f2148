import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { type BountyContent, CONSENT_SCOPES, CONTENT_LIMITS } from '#kernel';
import { caseOf, LineError, parsed } from '../commands/screen-row.js';

const Name = Type.String({ minLength: 1, maxLength: 200 });

const Consent = Type.Object({
  subject: Type.String({ minLength: 1, maxLength: 300 }),
  scopes: Type.Array(Type.Enum([...CONSENT_SCOPES]), { minItems: 1, maxItems: 2, uniqueItems: true }),
  status: Type.Enum(['recorded', 'verified', 'revoked', 'expired']),
});
export type ConsentRow = Static<typeof Consent>;

/** What posting needs beyond what judging does; and of consents, what can be recorded. */
const Posting = Type.Object({
  poster: Type.Optional(Name),
  externalRef: Type.Optional(Name),
  consents: Type.Optional(Type.Array(Consent, { maxItems: CONTENT_LIMITS.consents })),
  reward: Type.Optional(
    Type.Object({
      amount: Type.Number(),
      currency: Type.String({ maxLength: 10 }),
      benefactor: Type.Optional(Name),
    }),
  ),
});
const posting = Compile(Posting);

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

/** @throws LineError, with a sentence that says what to correct */
export function rowOf(bytes: Uint8Array): ImportRow {
  const raw = parsed(bytes);
  const { id: given, input } = caseOf(raw);
  if (!posting.Check(raw)) throw new LineError(problems(raw));
  const id = given === null ? undefined : String(given);
  const { poster = DEFAULT_POSTER, externalRef = usableAsRef(id), consents = [], reward } = raw;
  return {
    id,
    poster,
    externalRef,
    content: input.content,
    consents: consents.map(({ subject, scopes, status }) => ({ subject, scopes, status })),
    ...(reward && {
      reward: { amount: reward.amount, currency: reward.currency, benefactor: reward.benefactor ?? poster },
    }),
  };
}

function usableAsRef(id: string | undefined): string | undefined {
  return id !== undefined && id.length >= 1 && id.length <= 200 ? id : undefined;
}

function problems(raw: object): string {
  const found = [...posting.Errors(raw)].slice(0, 3);
  return `${found.map((e) => `${e.instancePath.slice(1).replaceAll('/', '.')} ${e.message}`).join('; ')}.`;
}
