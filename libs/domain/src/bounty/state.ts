import type { BountyContent, Digest, Timestamp } from '#kernel';
import type { Judged } from '../shared/judged.js';

export type BountyPhase = 'open' | 'withdrawn' | 'expired' | 'completed';

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
