import type { CorpusRow } from './corpus.js';
import { mapWide, type Stage } from './stage.js';

export interface Posted {
  readonly row: CorpusRow;
  readonly bounty: string;
  readonly reward: string;
  readonly consents: readonly string[];
  /** As the answer to the post had it. */
  readonly state: 'allowed' | 'held' | 'blocked' | 'pending';
  readonly inputDigest?: string;
}

/** So short that it has lapsed when the bounty is judged. */
const SHORT_MS = 1_000;

/** A frontend posts every row, each with a reward of $0.50 to $5 and with its consents recorded as the row says. */
export async function postAll(
  stage: Stage,
  rows: readonly CorpusRow[],
  onPosted: (n: number) => void,
): Promise<Posted[]> {
  let n = 0;
  return mapWide(rows, 32, async (row, index) => {
    const poster = `poster-${row.id}`;
    const consents = await recordConsents(stage, row, poster);
    const reward = { amount: 50 + ((index * 37) % 451), currency: 'USD', benefactor: poster };
    const bounty = { poster, externalRef: row.id, ...row.content, consents, reward };
    const { id, rewards, state, verdict } = await stage.api.must('frontend', 'POST', '/bounties', bounty);
    onPosted(++n);
    return { row, bounty: id, reward: rewards[0], consents, state, inputDigest: verdict?.inputDigest };
  });
}

async function recordConsents({ api }: Stage, row: CorpusRow, party: string): Promise<string[]> {
  const ids: string[] = [];
  for (const { subject, scopes, status } of row.consents) {
    const record = { subject, party, scopes, evidenceReference: `evidence-${row.id}` };
    const { id } = await api.must('frontend', 'POST', '/consents', record);
    const expiresAt = status === 'expired' ? { expiresAt: new Date(Date.now() + SHORT_MS).toISOString() } : {};
    await api.must('consent-verifier', 'POST', `/consents/${id}/verification`, { scopes, ...expiresAt });
    if (status === 'revoked') await api.must('consent-verifier', 'POST', `/consents/${id}/revocation`);
    if (status === 'expired') await new Promise((resolve) => setTimeout(resolve, SHORT_MS + 20));
    ids.push(id);
  }
  return ids;
}
