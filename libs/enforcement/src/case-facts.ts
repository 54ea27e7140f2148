import type { Static } from 'typebox';
import {
  type Basis,
  type Bounty,
  type Consent,
  consentStatus,
  type MarketplaceSettings,
  type Submission,
} from '#domain';
import { type Digest, digestOf, type Transaction } from '#kernel';
import { type Found, findConsent } from '#operations';
import { type BountyCase, bindConsent, type CaseBinding, type ConsentFact, type SubmissionCase } from '#policy';
import { type Surroundings, standing } from './surroundings.js';

export type ConsentAt = Found<Consent>;

/** The consents that a bounty cites, each read (and so checked) by this transaction. */
export async function citedConsents(tx: Transaction, bounty: Bounty): Promise<ConsentAt[]> {
  const found: ConsentAt[] = [];
  for (const id of bounty.consents) found.push(await findConsent(tx, id));
  return found;
}

/** A consent as judging sees it. Someone else's `self` is nobody's consent here. */
function consentFact(
  { id, revision, state }: ConsentAt,
  bounty: Bounty,
  now: string,
): ConsentFact & { id: string; revision: number } {
  const foreignSelf = state.self && state.party !== bounty.poster;
  const status = foreignSelf ? 'recorded' : consentStatus(state, now);
  return { id, revision, subject: state.self ? 'self' : state.subject, scopes: [...state.scopes], status };
}

export interface JudgedFacts<Case> {
  readonly input: Case;
  readonly basis: Static<typeof Basis>;
  readonly digest: Digest;
}

/**
 * What a bounty is judged on, now. The digest is made from stored digests and revisions, so that it is the same with and
 * without the keys of personal fields.
 */
export function bountyFacts(
  bounty: Found<Bounty>,
  consents: readonly ConsentAt[],
  settings: MarketplaceSettings,
  now: string,
  around: Surroundings = standing(bounty.state.judged, settings),
): JudgedFacts<BountyCase> {
  const { state } = bounty;
  const facts = consents.map((c) => consentFact(c, state, now));
  const { answers, ...resembling } = around;
  const { posterUnderReview } = state;
  const context = {
    earlierRevisionBlocked: state.judged.earlierRevisionBlocked,
    ...(posterUnderReview && { posterUnderReview }),
    ...resembling,
  };
  const input: BountyCase = { kind: 'bounty', content: state.content, consents: facts, context, answers };
  const binding: CaseBinding = { ...input, content: state.contentDigest, consents: facts.map(bindConsent) };
  const basis = {
    contentRevision: state.contentRevision,
    consents: basisOf(facts),
    ...context,
    ...answersOf(around),
    erased: digestOf(state.content) !== state.contentDigest,
  };
  return { input, basis, digest: digestOf(binding) };
}

/** What a submission is judged on, now: its bounty's content and consents too. */
export function submissionFacts(
  submission: Found<Submission>,
  bounty: Found<Bounty>,
  consents: readonly ConsentAt[],
  settings: MarketplaceSettings,
  now: string,
  around: Surroundings = standing(submission.state.judged, settings, bounty.state.contentRevision),
): JudgedFacts<SubmissionCase> {
  const { state } = submission;
  const facts = consents.map((c) => consentFact(c, bounty.state, now));
  const context = { earlierRevisionBlocked: state.judged.earlierRevisionBlocked };
  const evidence = [...state.evidence];
  const { requireEvidence } = settings;
  const input: SubmissionCase = {
    kind: 'submission',
    content: state.content,
    evidence,
    requireEvidence,
    bounty: bounty.state.content,
    consents: facts,
    context,
    answers: around.answers,
  };
  const binding: CaseBinding = {
    ...input,
    content: state.contentDigest,
    bounty: bounty.state.contentDigest,
    consents: facts.map(bindConsent),
  };
  const basis = {
    contentRevision: state.contentRevision,
    bountyRevision: bounty.state.contentRevision,
    consents: basisOf(facts),
    ...context,
    ...answersOf(around),
    evidence,
    requireEvidence,
    erased:
      digestOf(state.content) !== state.contentDigest || digestOf(bounty.state.content) !== bounty.state.contentDigest,
  };
  return { input, basis, digest: digestOf(binding) };
}

function answersOf({ answers }: Surroundings) {
  return answers.length > 0 ? { answers: answers.map((a) => ({ ...a, kinds: [...a.kinds] })) } : {};
}

function basisOf(facts: readonly (ConsentFact & { id: string; revision: number })[]) {
  return facts.map(({ id, revision, status, subject, scopes }) => ({
    id,
    revision,
    status,
    self: subject === 'self',
    scopes: [...scopes],
  }));
}
