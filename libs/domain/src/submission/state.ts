import type { Digest, Evidence, SubmissionContent } from '#kernel';
import type { Judged } from '../shared/judged.js';

export interface Submission {
  readonly phase: 'entered' | 'withdrawn';
  readonly bounty: string;
  readonly creator: string;
  readonly externalRef?: string;
  readonly content: SubmissionContent;
  readonly contentDigest: Digest;
  readonly contentRevision: number;
  readonly version: number;
  /** What scanners reported about the assets of the current content, in order of arrival. */
  readonly evidence: readonly Evidence[];
  readonly judged: Judged;
  /** The rewards it was selected for; while there are any it is frozen. */
  readonly selectedFor: readonly string[];
  readonly revision: number;
}

/** Absent until entered. */
export type SubmissionState = Submission | undefined;
