import type { BountyContent, Digest, Timestamp } from '#kernel';
import type { Judged } from '../shared/judged.js';

export type BountyPhase = 'open' | 'withdrawn' | 'expired' | 'closed' | 'completed';

export interface Bounty {
  readonly phase: BountyPhase;
  readonly poster: string;
  readonly externalRef?: string;
  readonly content: BountyContent;
  readonly contentDigest: Digest;
  /** The revision of the event that holds the content. */
  readonly contentRevision: number;
  /** How often the content was written: 1 when posted. The ETag at the edge. */
  readonly version: number;
  readonly consents: readonly string[];
  readonly expiresAt?: Timestamp;
  readonly judged: Judged;
  /** How many of its contents were blocked that had not been allowed before. */
  readonly blockedRevisions: number;
  /** The content was allowed, or counted as blocked: judged again, it counts no more. */
  readonly settled: boolean;
  /** A person is to look, whatever it says: too much of its poster's was blocked. */
  readonly posterUnderReview?: true;
  readonly rewards: readonly string[];
  /** The awards that froze it; reopening empties the list. */
  readonly awards: readonly { readonly reward: string; readonly submission: string }[];
  readonly revision: number;
}

/** Absent until posted. */
export type BountyState = Bounty | undefined;

export function isFrozen(bounty: Bounty): boolean {
  return bounty.awards.length > 0;
}

/** It ended without anything of it being decided: nobody can be paid for it any more. */
export function isClosed({ phase }: Bounty): boolean {
  return phase === 'withdrawn' || phase === 'expired' || phase === 'closed';
}
