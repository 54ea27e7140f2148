import type {
  BountyEvent,
  CaseEvent,
  ConsentEvent,
  MarketplaceEvent,
  PosterEvent,
  RewardEvent,
  SubmissionEvent,
} from '#domain';
import { derivedId, type RecordedEvent } from '#kernel';
import type { ProcessEvent } from '#subscriptions';

/**
 * What the log says, folded by code of its own: nothing here is shared with the deciders, so that a fault in them cannot hide
 * itself. Only the types of the stored events are theirs.
 */
export type Told = (
  | BountyEvent
  | SubmissionEvent
  | RewardEvent
  | ConsentEvent
  | MarketplaceEvent
  | CaseEvent
  | PosterEvent
  | ProcessEvent
  | { readonly type: 'request.recorded.v1'; readonly data: { readonly result: unknown } }
) &
  Pick<RecordedEvent, 'stream' | 'revision' | 'metadata'>;

export interface Judgement {
  readonly outcome: string;
  /** Grounds and causes. */
  readonly names: readonly string[];
  readonly inputDigest: string;
  readonly policy: string;
  readonly registry: string;
  readonly engine: string;
  /** The digest of the bounty's content that a submission was judged beside. */
  readonly bountyContent?: string;
  readonly consents: readonly { readonly id: string; readonly revision: number; readonly status: string }[];
  readonly evidence?: string;
  readonly requireEvidence?: boolean;
  readonly earlierBlocked: boolean;
  readonly blockedSince?: string;
}

export interface RulingFact {
  readonly outcome: string;
  readonly names: readonly string[];
  /** What it finds wrong, beyond the verdict. */
  readonly grounds: readonly string[];
  readonly inputDigest: string;
  readonly content: string;
  readonly moderator: string;
}

/** A bounty or a submission. */
export interface Subject {
  readonly kind: 'bounty' | 'submission';
  readonly author: string;
  readonly phase: 'open' | 'withdrawn' | 'expired' | 'closed' | 'completed';
  readonly content: string;
  readonly contentAt: number;
  /** Of a submission. */
  readonly bounty?: string;
  readonly evidence: readonly string[];
  readonly assets: readonly string[];
  /** Of a bounty. */
  readonly consents: readonly string[];
  readonly rewards: readonly string[];
  readonly expiresAt?: string;
  /** Rewards awarded and not reopened: of a bounty with their submissions, of a submission alone. */
  readonly awards: Readonly<Record<string, string>>;
  /** Of the latest content. */
  readonly verdict?: Judgement;
  readonly rulings: readonly RulingFact[];
  readonly open: readonly string[];
  /** How many rulings there were when a contest was last upheld. */
  readonly upheldAfter?: number;
  readonly earlierBlocked: boolean;
  /** Of a bounty: how many of its contents were blocked that had never been allowed before. */
  readonly blocks: number;
  /** The latest of them is its latest content. */
  readonly blockCounted: boolean;
  /** Its latest content was allowed once. */
  readonly wasAllowed: boolean;
  /** Written while its poster was under review. */
  readonly reviewed: boolean;
}

export interface PayoutFact {
  readonly reference: string;
  readonly status: 'started' | 'confirmed' | 'settled' | 'failed';
  readonly contested: boolean;
  readonly payBefore: string;
}

export interface RewardFact {
  readonly kind: 'reward';
  readonly bounty: string;
  readonly amount: number;
  readonly currency: string;
  readonly holds: readonly string[];
  readonly award?: { readonly submission: string; readonly payee: string };
  readonly payouts: Readonly<Record<string, PayoutFact>>;
  /** How it ended; more than one is money made up. */
  readonly ends: readonly ('settled' | 'refunded' | 'forfeited')[];
}

export interface ConsentRecord {
  readonly kind: 'consent';
  /** Given by this party for its own likeness, and for no one else's work. */
  readonly ownOf?: string;
  readonly revision: number;
  readonly status: 'recorded' | 'verified' | 'revoked' | 'expired';
  readonly scopes: readonly string[];
  readonly expiresAt?: string;
}

export interface MarketFact {
  readonly kind: 'marketplace';
  readonly policy?: string;
  readonly registry?: string;
  readonly engine?: string;
  readonly requireEvidence: boolean;
  readonly refundAfterDays: number;
  readonly writesPerHour: number;
  readonly blockedRevisionsToClose: number;
  readonly blockedBountiesToReview: number;
}

export interface PosterFact {
  readonly kind: 'poster';
  /** When they posted or edited, and which bounty. */
  readonly writes: readonly { readonly at: string; readonly bounty: string }[];
  /** Bounties of theirs that were blocked, or closed for it, since a moderator looked. */
  readonly blocked: readonly string[];
  readonly closed: boolean;
}

export interface ProcessFact {
  readonly kind: 'process';
  readonly asked: readonly string[];
  readonly waiting: readonly string[];
}

export interface RequestFact {
  readonly kind: 'request';
  readonly times: number;
}

export interface CaseFact {
  readonly kind: 'case';
  /** The stream of what is contested. */
  readonly target: string;
  readonly joins?: string;
  readonly joined: number;
  readonly resolution?: string;
}

export type Fact =
  | Subject
  | RewardFact
  | ConsentRecord
  | MarketFact
  | ProcessFact
  | RequestFact
  | CaseFact
  | PosterFact;
export type Facts = ReadonlyMap<string, Fact>;

export function subjectOf(facts: Facts, kind: 'bounty' | 'submission', id: string): Subject | undefined {
  const fact = facts.get(`${kind}-${id}`);
  return fact?.kind === kind ? fact : undefined;
}

export function rewardOf(facts: Facts, id: string): RewardFact | undefined {
  const fact = facts.get(`reward-${id}`);
  return fact?.kind === 'reward' ? fact : undefined;
}

export function consentOf(facts: Facts, id: string): ConsentRecord | undefined {
  const fact = facts.get(`consent-${id}`);
  return fact?.kind === 'consent' ? fact : undefined;
}

export function marketOf(facts: Facts, id: string): MarketFact | undefined {
  const fact = facts.get(`marketplace-${id}`);
  return fact?.kind === 'marketplace' ? fact : undefined;
}

export function caseOf(facts: Facts, id: string): CaseFact | undefined {
  const fact = facts.get(`case-${id}`);
  return fact?.kind === 'case' ? fact : undefined;
}

export function posterOf(facts: Facts, marketplace: string, account: string): PosterFact {
  const fact = facts.get(`poster-${derivedId(marketplace, 'poster', account)}`);
  return fact?.kind === 'poster' ? fact : { kind: 'poster', writes: [], blocked: [], closed: false };
}

export function openPayouts(reward: RewardFact): [string, PayoutFact][] {
  return Object.entries(reward.payouts).filter(([, p]) => p.status === 'started' || p.status === 'confirmed');
}
