import type { ServiceClient } from '../service/client.js';
import { ServiceRefused } from '../service/errors.js';
import { plural } from '../terminal/table.js';
import { bountyBody, type Importer, type Posted, rowKey, SAID_OTHERWISE, type Standing } from './importer.js';
import type { ConsentRow, ImportRow } from './row.js';

/** What is used of a bounty as the service shows it. */
interface BountyView {
  readonly state: string;
  readonly verdict?: { readonly outcome: 'allow' | 'hold' | 'block' };
}

/** In seconds: a verdict that takes longer is counted as not there yet. */
const WAIT = 30;

/** Through a running service, with a frontend's key. */
export function serviceImporter(service: ServiceClient): Importer {
  let unverified = 0;
  const post = async (row: ImportRow) => {
    const posted = await postRow(service, row);
    if (posted.kind === 'posted') unverified += row.consents.filter(({ status }) => status === 'verified').length;
    return posted;
  };
  const note = () =>
    unverified === 0
      ? undefined
      : `${plural(unverified, 'consent')} that the file calls verified were recorded, and count once a verifier has verified them.`;
  return { post, settled: async () => undefined, note };
}

async function postRow(service: ServiceClient, row: ImportRow): Promise<Posted> {
  const idempotencyKey = rowKey(row);
  try {
    const consents: string[] = [];
    for (const [i, consent] of row.consents.entries())
      consents.push(await recordConsent(service, consent, row.poster, `${idempotencyKey}-${i}`));
    const body = bountyBody(row, consents);
    const answer = await service.post<BountyView>('/v1/bounties', body, { idempotencyKey, wait: WAIT });
    const standing = standingOf(answer.body);
    return { kind: answer.replayed ? 'already-there' : 'posted', standing: async () => standing };
  } catch (error) {
    if (error instanceof ServiceRefused && isAboutTheRow(error))
      return { kind: 'refused', reason: error.code === 'idempotency-key-reused' ? SAID_OTHERWISE : error.message };
    throw error;
  }
}

/** The others would fare no better with a key that may not post, or with a service that is no Holdfast. */
function isAboutTheRow({ status, code }: ServiceRefused): boolean {
  return code !== 'not-holdfast' && ([400, 404, 409, 413, 422].includes(status) || code === 'budget-exhausted');
}

/** Recorded, and revoked where the row says so. Only a verifier's key can verify: until then it counts for nothing. */
async function recordConsent(
  service: ServiceClient,
  { subject, scopes, status }: ConsentRow,
  party: string,
  idempotencyKey: string,
): Promise<string> {
  const body = { subject, party, scopes, evidenceReference: 'import: said in the file' };
  const { id } = (await service.post<{ id: string }>('/v1/consents', body, { idempotencyKey })).body;
  if (status === 'revoked') await service.post(`/v1/consents/${id}/revocation`);
  return id;
}

const STANDINGS: Readonly<Record<string, Standing>> = {
  allowed: 'allow',
  held: 'hold',
  blocked: 'block',
  pending: 'unjudged',
};

function standingOf({ state, verdict }: BountyView): Standing {
  return STANDINGS[state] ?? verdict?.outcome ?? 'unjudged';
}
