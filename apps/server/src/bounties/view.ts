import { type Bounty, isFresh, isFrozen, type Marketplace } from '#domain';
import { bountyFacts, citedConsents } from '#enforcement';
import { CONTENT_LIMITS, type Transaction } from '#kernel';
import { findBounty, findMarketplace } from '#operations';
import type { BountyView as BountyRow } from '#read-models';
import { Flag, Id, OneOf, Part, Party, Text, Time, Whole } from '../edge/fields.js';
import { PageEnd } from '../edge/paging.js';
import { BountyFields } from '../views/content.js';
import { judgementOf, listedStanding, Reasons, VerdictView } from '../views/judgement.js';
import { BOUNTY_STATES } from './bodies.js';

export class AwardView {
  @Id()
  reward!: string;

  @Id()
  submission!: string;
}

/** A bounty as it stands at this moment of the log. */
export class BountyView extends BountyFields {
  @Id()
  id!: string;

  @OneOf(BOUNTY_STATES, { about: 'Only an allowed bounty may be shown to anyone but its poster.' })
  state!: string;

  @Part(() => VerdictView, { optional: true, about: 'On the content as it is now; absent until judged.' })
  verdict?: VerdictView;

  @Part(() => Reasons)
  reasons!: Reasons;

  @Flag({ about: 'A reward is awarded: content and withdrawal are frozen.', example: false })
  frozen!: boolean;

  @Party()
  poster!: string;

  @Text({ min: 1, max: 200, optional: true, example: 'bounty-42' })
  externalRef?: string;

  @Id({ listOf: CONTENT_LIMITS.consents, example: [] })
  consents!: string[];

  @Time({ optional: true })
  expiresAt?: string;

  @Id({ listOf: 1000, example: [] })
  rewards!: string[];

  @Part(() => AwardView, { listOf: 1000 })
  awards!: AwardView[];

  @Whole({ min: 1, max: 1_000_000, about: 'Of the content; the ETag.', example: 1 })
  version!: number;
}

/** A bounty in a list: what is known of it without its text. */
export class BountySummary {
  @Id()
  id!: string;

  @OneOf(BOUNTY_STATES)
  state!: string;

  @Text({ max: 100, listOf: 50, example: [] })
  grounds!: string[];

  @Text({ max: 100, listOf: 100, example: [] })
  causes!: string[];

  @Flag({ example: false })
  frozen!: boolean;

  @Party()
  poster!: string;

  @Text({ min: 1, max: 200, optional: true, example: 'bounty-42' })
  externalRef?: string;

  @Whole({ min: 1, max: 1_000_000, example: 1 })
  version!: number;

  @Time()
  postedAt!: string;

  @Time()
  updatedAt!: string;
}

export class BountyPage extends PageEnd {
  @Part(() => BountySummary, { listOf: 200 })
  items!: BountySummary[];
}

/** Reads a bounty and all that decides how it stands, at one moment. */
export async function viewBounty(tx: Transaction, id: string): Promise<BountyView> {
  const bounty = await findBounty(tx, id);
  const marketplace = await findMarketplace(tx);
  const { digest } = bountyFacts(bounty, await citedConsents(tx, bounty.state), marketplace.state.settings, tx.now());
  return bountyView(id, bounty.state, isFresh(bounty.state.judged, digest, marketplace.state));
}

function bountyView(id: string, bounty: Bounty, fresh: boolean): BountyView {
  const { poster, externalRef, content, consents, expiresAt, rewards, awards, version } = bounty;
  const { state, verdict, reasons } = judgementOf(bounty.judged, bounty.contentDigest, fresh);
  return {
    id,
    state: bounty.phase === 'open' ? state : bounty.phase,
    verdict,
    reasons,
    frozen: isFrozen(bounty),
    poster,
    externalRef,
    ...content,
    consents: [...consents],
    expiresAt,
    rewards: [...rewards],
    awards: awards.map(({ reward, submission }) => ({ reward, submission })),
    version,
  };
}

export function summaryOf(row: BountyRow, inForce: Marketplace): BountySummary {
  const { id, phase, frozen, poster, externalRef, version, postedAt, updatedAt } = row;
  const { state, grounds, causes } = listedStanding(row, inForce);
  const shown = phase === 'open' ? state : phase;
  return { id, state: shown, grounds, causes, frozen, poster, externalRef, version, postedAt, updatedAt };
}
