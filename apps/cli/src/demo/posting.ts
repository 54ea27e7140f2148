import { postBounty, recordConsent, revokeConsent, verifyConsent } from '#operations';
import type { CorpusRow } from './corpus.js';
import { mapWide, type Stage } from './stage.js';

export interface Posted {
  readonly row: CorpusRow;
  readonly bounty: string;
  readonly reward: string;
  readonly consents: readonly string[];
}

/** So short that it has lapsed when the bounty is judged. */
const SHORT_MS = 20;

/** Posts every row, each with a reward of $0.50 to $5 and with its consents recorded as the row says. */
export async function postAll(
  stage: Stage,
  rows: readonly CorpusRow[],
  onPosted: (n: number) => void,
): Promise<Posted[]> {
  let n = 0;
  return mapWide(rows, 64, async (row, index) => {
    const poster = `poster-${row.id}`;
    const consents = await recordConsents(stage, row, poster);
    const reward = { amount: 50 + ((index * 37) % 451), currency: 'USD', benefactor: poster };
    const input = { poster, externalRef: row.id, content: row.content, consents, reward };
    const { bounty, reward: id } = await stage.must('frontend', postBounty(input));
    onPosted(++n);
    return { row, bounty, reward: id ?? '', consents };
  });
}

async function recordConsents(stage: Stage, row: CorpusRow, party: string): Promise<string[]> {
  const ids: string[] = [];
  for (const { subject, scopes, status } of row.consents) {
    const record = { subject, party, scopes, evidenceReference: `evidence-${row.id}` };
    const { consent } = await stage.must('frontend', recordConsent(record));
    const expiresAt = status === 'expired' ? new Date(Date.now() + SHORT_MS).toISOString() : undefined;
    await stage.must('consent-verifier', verifyConsent({ consent, scopes, expiresAt }));
    if (status === 'revoked') await stage.must('consent-verifier', revokeConsent(consent));
    if (status === 'expired') await new Promise((resolve) => setTimeout(resolve, SHORT_MS + 5));
    ids.push(consent);
  }
  return ids;
}
