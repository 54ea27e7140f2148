import { isFresh, type Judged } from '#domain';
import { bountyFacts, citedConsents, submissionFacts } from '#enforcement';
import type { Digest, Transaction } from '#kernel';
import { findBounty, findMarketplace, findSubmission, type Target } from '#operations';
import { Id, OneOf, Part } from '../edge/fields.js';
import { JUDGED_STATES, judgementOf, Reasons, VerdictView } from '../views/judgement.js';

export const TARGET_KINDS = ['bounty', 'submission'] as const;

/** How a bounty or submission stands with verdict, rulings and contests. */
export class StandingView {
  @OneOf(TARGET_KINDS)
  kind!: string;

  @Id()
  id!: string;

  @OneOf(JUDGED_STATES)
  state!: string;

  @Part(() => VerdictView, { optional: true })
  verdict?: VerdictView;

  @Part(() => Reasons)
  reasons!: Reasons;

  @Id({ listOf: 100, about: 'Cases that are open about it.', example: [] })
  openCases!: string[];
}

export async function viewStanding(tx: Transaction, { kind, id }: Target): Promise<StandingView> {
  const marketplace = (await findMarketplace(tx)).state;
  const { judged, contentDigest, inputDigest } = kind === 'bounty' ? await bountyIn(tx, id) : await deliveryIn(tx, id);
  const fresh = isFresh(judged, inputDigest, marketplace);
  return { kind, id, ...judgementOf(judged, contentDigest, fresh), openCases: [...judged.openCases] };
}

interface Looked {
  readonly judged: Judged;
  readonly contentDigest: Digest;
  /** Of what would be judged now. */
  readonly inputDigest: Digest;
}

async function bountyIn(tx: Transaction, id: string): Promise<Looked> {
  const found = await findBounty(tx, id);
  const consents = await citedConsents(tx, found.state);
  const { settings } = (await findMarketplace(tx)).state;
  const { digest } = bountyFacts(found, consents, settings, tx.now());
  return { ...found.state, inputDigest: digest };
}

async function deliveryIn(tx: Transaction, id: string): Promise<Looked> {
  const found = await findSubmission(tx, id);
  const bounty = await findBounty(tx, found.state.bounty);
  const consents = await citedConsents(tx, bounty.state);
  const { settings } = (await findMarketplace(tx)).state;
  const { digest } = submissionFacts(found, bounty, consents, settings, tx.now());
  return { ...found.state, inputDigest: digest };
}
