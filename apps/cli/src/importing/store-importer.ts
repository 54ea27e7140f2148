import { type BountyEvent, bounty, standingOf } from '#domain';
import { EventMisfit, EventTooLarge, SubjectErased, Unserialisable } from '#event-store';
import { type Answer, fold, type JsonValue } from '#kernel';
import { type Operation, postBounty, recordConsent, revokeConsent, verifyConsent } from '#operations';
import type { Holdfast } from '#runtime';
import {
  bountyBody,
  type Importer,
  POST_BOUNTY,
  type Posted,
  rowKey,
  SAID_OTHERWISE,
  type Standing,
} from './importer.js';
import type { ConsentRow, ImportRow } from './row.js';

const WHO = 'import';

/** Into the store at hand, whose workers must be running. */
export function storeImporter(holdfast: Holdfast, marketplace: string): Importer {
  return { post: (row) => postRow(holdfast, marketplace, row), settled: () => holdfast.workers.settled() };
}

/**
 * Posts one row, with the consents it brings before it. Each of the two appends has a key that the row determines, so that a row
 * is posted once, however often it is imported and wherever an import was cut off.
 */
async function postRow(holdfast: Holdfast, marketplace: string, row: ImportRow): Promise<Posted> {
  const ask = <R extends JsonValue | undefined>(
    role: string,
    route: string,
    body: unknown,
    operation: Operation<R>,
  ) => {
    const request = { route, subject: row.poster, key: rowKey(row), body };
    return holdfast.runner.run({ actor: { role, id: WHO }, marketplace, request }, operation);
  };
  try {
    const consents =
      row.consents.length > 0 ? demand(await ask('consent-verifier', 'import/consents', row, record(row))) : [];
    const { poster, externalRef, content, reward } = row;
    const operation = postBounty({ poster, externalRef, content, consents, reward });
    const answer = await ask('admin', POST_BOUNTY, bountyBody(row, consents), operation);
    const { bounty: id } = demand(answer);
    const kind = answer.ok && answer.replayed ? 'already-there' : 'posted';
    return { kind, standing: () => standingIn(holdfast, id) };
  } catch (error) {
    if (error instanceof NotTaken || TOO_MUCH.some((kind) => error instanceof kind))
      return { kind: 'refused', reason: error instanceof Error ? error.message : '' };
    throw error;
  }
}

async function standingIn({ store }: Holdfast, id: string): Promise<Standing> {
  const events = await Array.fromAsync(store.undecrypted.readStream(`bounty-${id}`));
  const state = fold(bounty, events as unknown as BountyEvent[]);
  return state?.judged.verdict ? standingOf(state.judged, state.contentDigest).outcome : 'unjudged';
}

/** What is wrong with one row, and says nothing about the others. */
const TOO_MUCH = [EventMisfit, EventTooLarge, SubjectErased, Unserialisable] as const;

class NotTaken extends Error {}

function demand<R>(answer: Answer<R>): R {
  if (answer.ok) return answer.value;
  const { code, detail } = answer.refusal;
  throw new NotTaken(code === 'idempotency-key-reused' ? SAID_OTHERWISE : detail);
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
