import type { BountyContent, ConsentScope, Digest, Evidence, SubmissionContent } from '#kernel';
import { digestOf } from '#kernel';

/** A consent record as it stands at the moment of judging. Only `verified` ones count; the others are told apart for the reasons. */
export interface ConsentFact {
  /** `self` for the poster's (or, in a delivery, the creator's) own likeness, else the depicted person's name. */
  readonly subject: string;
  readonly scopes: readonly ConsentScope[];
  readonly status: 'recorded' | 'verified' | 'revoked' | 'expired';
  /** Where the record stands in the log; absent in `screen`. */
  readonly id?: string;
  readonly revision?: number;
}

/** What the log knows about the neighbourhood of what is judged. Facts can only raise doubt, never lower it. */
export interface ContextFacts {
  /** An earlier revision of this bounty or submission was blocked. */
  readonly earlierRevisionBlocked: boolean;
  /** So much of this bounty's poster was blocked that a person is to look, whatever it says. Absent where it is not so. */
  readonly posterUnderReview?: true;
  /** The verdict, as `stream@revision`, by which a much resembling bounty was blocked. Absent: none is known. */
  readonly resemblesBlocked?: string;
}

/** An answer of an outside classifier, stored with the verdict so that a replay needs no network. It can only raise doubt. */
export interface DetectorAnswer {
  readonly detector: string;
  readonly status: 'answered' | 'failed';
  /** Signals; see `ANSWER_KINDS`. */
  readonly kinds: readonly string[];
}

/** Everything a bounty is judged on. */
export interface BountyCase {
  readonly kind: 'bounty';
  readonly content: BountyContent;
  readonly consents: readonly ConsentFact[];
  readonly context: ContextFacts;
  readonly answers: readonly DetectorAnswer[];
  /** A hint that may be missing or wrong. */
  readonly lang?: string;
}

/** Everything a submission is judged on: its bounty too, since one without the other says little. */
export interface SubmissionCase {
  readonly kind: 'submission';
  readonly content: SubmissionContent;
  readonly evidence: readonly Evidence[];
  /** The marketplace's switch: false means visual deliveries pass without a scanner's evidence, and the verdict says so. */
  readonly requireEvidence: boolean;
  readonly bounty: BountyContent;
  readonly consents: readonly ConsentFact[];
  readonly context: ContextFacts;
  readonly answers: readonly DetectorAnswer[];
}

export type CaseInput = BountyCase | SubmissionCase;

/** A consent as a verdict binds to it: a record in the log is pinned by id and revision, so that no name enters a digest. */
type ConsentBinding = ConsentFact | Required<Pick<ConsentFact, 'id' | 'revision' | 'status'>>;

/**
 * A case with every content replaced by its digest. The gate builds one from what streams store, without opening personal
 * fields: erasing a person's text must not change what a verdict was bound to.
 */
export type CaseBinding =
  | (Omit<BountyCase, 'content' | 'consents'> & {
      readonly content: Digest;
      readonly consents: readonly ConsentBinding[];
    })
  | (Omit<SubmissionCase, 'content' | 'bounty' | 'consents'> & {
      readonly content: Digest;
      readonly bounty: Digest;
      readonly consents: readonly ConsentBinding[];
    });

export function bindConsent(fact: ConsentFact): ConsentBinding {
  const { id, revision, status } = fact;
  return id !== undefined && revision !== undefined ? { id, revision, status } : fact;
}

export function bindingOf(input: CaseInput): CaseBinding {
  const consents = input.consents.map(bindConsent);
  return input.kind === 'bounty'
    ? { ...input, content: digestOf(input.content), consents }
    : { ...input, content: digestOf(input.content), bounty: digestOf(input.bounty), consents };
}

/** Rule 5: what a verdict binds to. Two cases with the same digest are the same case. */
export function inputDigest(input: CaseInput): Digest {
  return digestOf(bindingOf(input));
}
