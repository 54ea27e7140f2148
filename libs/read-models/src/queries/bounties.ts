import { type Bounty, type BountyPhase, isFrozen } from '#domain';
import type { Deliverable, Digest, Outcome, Timestamp } from '#kernel';
import type { BountyRow } from '../projections/bounties.js';
import { type JudgedView, judgedView } from './judged.js';
import { given, type Page, type PageRequest, page } from './page.js';
import { bodyOf, one, type Reader } from './reader.js';

/** A bounty without its text. */
export interface BountyView extends JudgedView {
  readonly id: string;
  readonly marketplace: string;
  readonly poster: string;
  readonly externalRef?: string;
  readonly phase: BountyPhase;
  readonly frozen: boolean;
  readonly mature: boolean;
  readonly deliverable: Deliverable;
  readonly consents: readonly string[];
  readonly expiresAt?: Timestamp;
  readonly contentDigest: Digest;
  /** The revision of the event that holds the content. */
  readonly contentRevision: number;
  /** How often the content was written: 1 when posted. */
  readonly version: number;
  readonly rewards: readonly string[];
  readonly awards: Bounty['awards'];
  readonly postedAt: Timestamp;
  readonly updatedAt: Timestamp;
  /** The revision of its last event. */
  readonly revision: number;
}

export interface BountyQuery extends PageRequest {
  readonly marketplace: string;
  readonly externalRef?: string;
  readonly poster?: string;
  readonly phase?: BountyPhase;
  readonly outcome?: Outcome;
  /** Whether there is a verdict on its present content. */
  readonly judged?: boolean;
}

export function findBounty(reader: Reader, marketplace: string, id: string): BountyView | undefined {
  const row = one<BountyRow>(reader, 'bounties', marketplace, id);
  return row && view(row);
}

/** Newest first. @throws InvalidCursor, RangeError */
export function listBounties(reader: Reader, query: BountyQuery): Page<BountyView> {
  const { marketplace, externalRef, poster, phase, outcome, judged } = query;
  const where = given(
    ['marketplace = ?', marketplace],
    ['external_ref = ?', externalRef],
    ['poster = ?', poster],
    ['phase = ?', phase],
    ['outcome = ?', outcome],
  );
  const unjudged = "json_extract(body, '$.state.judged.verdict') IS NULL";
  const condition = judged === undefined ? [] : [[judged ? `NOT (${unjudged})` : unjudged] as const];
  return page(
    reader,
    { kind: 'bounties', table: 'bounties', where: [...where, ...condition], sort: 'posted_at', order: 'DESC' },
    query,
    view,
  );
}

/** The bounties whose present content cites a consent: those that judging again may change. */
export function bountiesCiting(reader: Reader, marketplace: string, consent: string): readonly BountyView[] {
  const rows = reader.all(
    `SELECT b.body FROM citations c JOIN bounties b ON b.key = c.bounty
      WHERE c.consent = ? AND b.marketplace = ? ORDER BY b.posted_at, b.key`,
    consent,
    marketplace,
  );
  return rows.map((row) => view(bodyOf<BountyRow>(row))).filter((bounty) => bounty.consents.includes(consent));
}

function view(row: BountyRow): BountyView {
  const { id, marketplace, postedAt, updatedAt, state } = row;
  return {
    id,
    marketplace,
    poster: state.poster,
    externalRef: state.externalRef,
    phase: state.phase,
    frozen: isFrozen(state),
    mature: state.content.mature,
    deliverable: state.content.deliverable,
    consents: state.consents,
    expiresAt: state.expiresAt,
    contentDigest: state.contentDigest,
    contentRevision: state.contentRevision,
    version: state.version,
    rewards: state.rewards,
    awards: state.awards,
    postedAt,
    updatedAt,
    revision: state.revision,
    ...judgedView(row, state.judged),
  };
}
