import { standingOf, submission } from '#domain';
import type { Evidence, SubmissionContent } from '#kernel';
import { findBounty, findSubmission } from './find.js';
import { type Operation, only } from './operation.js';

export interface EnterSubmission {
  readonly bounty: string;
  readonly creator: string;
  readonly externalRef?: string;
  readonly content: SubmissionContent;
}

/** Enters a delivery. Only an allowed, open bounty takes one: what is not allowed is not shown to creators either. */
export function enterSubmission(input: EnterSubmission): Operation<{ submission: string }> {
  return async (tx) => {
    only(tx, 'frontend', 'admin');
    const { state } = await findBounty(tx, input.bounty);
    if (state.phase !== 'open') tx.refuse('bounty-closed', `This bounty is ${state.phase}.`, { phase: state.phase });
    if (standingOf(state.judged, state.contentDigest).outcome !== 'allow')
      tx.refuse('bounty-not-allowed', 'This bounty is not allowed at present, so it takes no submissions.');
    const id = tx.newId();
    await tx.execute(submission, id, { type: 'enter', ...input });
    return { submission: id };
  };
}

export interface ReviseSubmission {
  readonly submission: string;
  readonly content: SubmissionContent;
  readonly ifVersion?: number;
}

/** Edits a delivery. Its verdict is void at once; evidence stays only with assets that stay. */
export function reviseSubmission(input: ReviseSubmission): Operation<{ version: number }> {
  return async (tx) => {
    only(tx, 'frontend', 'admin');
    const { submission: id, ...edit } = input;
    await tx.execute(submission, id, { type: 'revise', ...edit });
    return { version: (await findSubmission(tx, id)).state.version };
  };
}

/** What a scanner saw in one asset. Bound to the asset's sha256; the same report twice is one. */
export function attachEvidence(input: { readonly submission: string; readonly evidence: Evidence }): Operation {
  return async (tx) => {
    only(tx, 'scanner');
    await tx.execute(submission, input.submission, { type: 'attach-evidence', evidence: input.evidence });
    return { submission: input.submission };
  };
}

export function withdrawSubmission(id: string): Operation {
  return async (tx) => {
    only(tx, 'frontend', 'admin');
    await tx.execute(submission, id, { type: 'withdraw' });
    return { submission: id };
  };
}
