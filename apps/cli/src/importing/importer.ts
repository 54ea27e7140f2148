import { type BountyContent, derivedId, digestOf, type Outcome } from '#kernel';
import type { ImportRow } from './row.js';

export type Standing = Outcome | 'unjudged';

export type Posted =
  /** `standing` is how it stands once everything posted is judged. */
  | { readonly kind: 'posted' | 'already-there'; standing(): Promise<Standing> }
  | { readonly kind: 'refused'; readonly reason: string };

/** Where rows go: into a store at hand, or through a running service. */
export interface Importer {
  post(row: ImportRow): Promise<Posted>;
  /** Waits until what was posted is judged. */
  settled(): Promise<void>;
  /** What a person should know in the end, beyond the sums. */
  note?(): string | undefined;
}

/** The call of the service that posts a bounty. A store at hand records it the same way, so that an import may go on either way. */
export const POST_BOUNTY = 'POST /v1/bounties';

/** Names a row, however often it is imported: by its id, or by all it says. */
export function rowKey(row: ImportRow): string {
  return `import-${derivedId('import', row.id ?? digestOf(row))}`;
}

/** The body of that call. */
export type BountyBody = BountyContent & Pick<ImportRow, 'poster' | 'externalRef' | 'reward'> & { consents: string[] };

export function bountyBody(row: ImportRow, consents: string[]): BountyBody {
  const { poster, externalRef, content, reward } = row;
  return { poster, externalRef, ...content, consents, reward };
}

export const SAID_OTHERWISE =
  'A row with this id was imported before and said something else, or its consents came another way (into the store, or through the service). Give this one another id.';
