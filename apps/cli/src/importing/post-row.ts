import { EventMisfit, EventTooLarge, SubjectErased, Unserialisable } from '#event-store';
import { type Answer, type CommandRunner, digestOf, type JsonValue } from '#kernel';
import { type Operation, postBounty, recordConsent, revokeConsent, verifyConsent } from '#operations';
import type { ConsentRow, ImportRow } from './row.js';

export type Posted =
  | { readonly kind: 'posted' | 'already-there'; readonly bounty: string }
  | { readonly kind: 'refused'; readonly reason: string };

const WHO = 'import';

/**
 * Posts one row, with the consents it brings before it. Each of the two appends has a key that the row determines, so that a row
 * is posted once, however often it is imported and wherever an import was cut off.
 */
export async function postRow(runner: CommandRunner, marketplace: string, row: ImportRow): Promise<Posted> {
  const key = row.id ?? digestOf(row);
  const ask = <R extends JsonValue | undefined>(role: string, route: string, operation: Operation<R>) =>
    runner.run(
      { actor: { role, id: WHO }, marketplace, request: { route, subject: row.poster, key, body: row } },
      operation,
    );
  try {
    const consents =
      row.consents.length > 0 ? demand(await ask('consent-verifier', 'import/consents', record(row))) : [];
    const { poster, externalRef, content, reward } = row;
    const answer = await ask(
      'admin',
      'import/bounties',
      postBounty({ poster, externalRef, content, consents, reward }),
    );
    const { bounty } = demand(answer);
    return { kind: answer.ok && answer.replayed ? 'already-there' : 'posted', bounty };
  } catch (error) {
    if (error instanceof NotTaken || TOO_MUCH.some((kind) => error instanceof kind))
      return { kind: 'refused', reason: error instanceof Error ? error.message : '' };
    throw error;
  }
}

/** What is wrong with one row, and says nothing about the others. */
const TOO_MUCH = [EventMisfit, EventTooLarge, SubjectErased, Unserialisable] as const;

class NotTaken extends Error {}

function demand<R>(answer: Answer<R>): R {
  if (answer.ok) return answer.value;
  const { code, detail } = answer.refusal;
  throw new NotTaken(
    code === 'idempotency-key-reused'
      ? 'A row with this id was imported before and said something else. Give this one another id.'
      : detail,
  );
}

function record({ consents, poster }: ImportRow): Operation<string[]> {
  return async (tx) => {
    const ids: string[] = [];
    for (const row of consents) ids.push(await recordOne(row, poster)(tx));
    return ids;
  };
}

/**
 * The operator vouches for what the file says. What is said to have expired stays unverified: a verification whose end has
 * passed cannot be recorded, and it would count for as little.
 */
function recordOne({ subject, scopes, status }: ConsentRow, party: string): Operation<string> {
  return async (tx) => {
    const evidenceReference = 'import: by the word of the operator';
    const { consent } = await recordConsent({ subject, party, scopes, evidenceReference })(tx);
    if (status === 'verified') await verifyConsent({ consent, scopes })(tx);
    if (status === 'revoked') await revokeConsent(consent)(tx);
    return consent;
  };
}
