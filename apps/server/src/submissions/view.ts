import { isFresh, type Marketplace, type Submission } from '#domain';
import { citedConsents, submissionFacts } from '#enforcement';
import { CONTENT_LIMITS, type Transaction } from '#kernel';
import { findBounty, findMarketplace, findSubmission } from '#operations';
import type { SubmissionView as SubmissionRow } from '#read-models';
import { Flag, Id, OneOf, Part, Party, Sha256, Text, Time, Whole } from '../edge/fields.js';
import { PageEnd } from '../edge/paging.js';
import { type Judgement, judgementOf, listedStanding, Reasons, VerdictView } from '../views/judgement.js';
import { AssetField, EditSubmissionBody, SUBMISSION_STATES } from './bodies.js';

/** A delivery as it stands at this moment of the log. */
export class SubmissionView extends EditSubmissionBody {
  @Id()
  id!: string;

  @Id()
  bounty!: string;

  @OneOf(SUBMISSION_STATES, { about: 'Only an allowed submission may be shown to anyone but its creator.' })
  state!: string;

  @Part(() => VerdictView, { optional: true, about: 'On the content as it is now; absent until judged.' })
  verdict?: VerdictView;

  @Part(() => Reasons)
  reasons!: Reasons;

  @Flag({ about: 'It is awarded: content and withdrawal are frozen.', example: false })
  frozen!: boolean;

  @Party()
  creator!: string;

  @Text({ min: 1, max: 200, optional: true, example: 'delivery-7' })
  externalRef?: string;

  @Sha256({ listOf: CONTENT_LIMITS.assets, about: 'The assets that a scanner has looked at.', example: [] })
  scanned!: string[];

  @Id({ listOf: 1000, about: 'The rewards that it was awarded.', example: [] })
  rewards!: string[];

  @Whole({ min: 1, max: 1_000_000, about: 'Of the content; the ETag.', example: 1 })
  version!: number;
}

/** All that a scanner gets to see: what to look at, and nothing that a person wrote about it. */
export class ScannedView {
  @Id()
  id!: string;

  @Id()
  bounty!: string;

  @OneOf(SUBMISSION_STATES)
  state!: string;

  @Part(() => AssetField, { listOf: CONTENT_LIMITS.assets })
  assets!: AssetField[];
}

/** A delivery in a list: what is known of it without its text. */
export class SubmissionSummary {
  @Id()
  id!: string;

  @Id()
  bounty!: string;

  @OneOf(SUBMISSION_STATES)
  state!: string;

  @Text({ max: 100, listOf: 50, example: [] })
  grounds!: string[];

  @Text({ max: 100, listOf: 100, example: [] })
  causes!: string[];

  @Flag({ example: false })
  frozen!: boolean;

  @Party()
  creator!: string;

  @Text({ min: 1, max: 200, optional: true, example: 'delivery-7' })
  externalRef?: string;

  @Whole({ min: 1, max: 1_000_000, example: 1 })
  version!: number;

  @Time()
  enteredAt!: string;

  @Time()
  updatedAt!: string;
}

export class SubmissionPage extends PageEnd {
  @Part(() => SubmissionSummary, { listOf: 200 })
  items!: SubmissionSummary[];
}

/** Reads a submission and all that decides how it stands, at one moment: its bounty too, since it is judged with it. */
export async function viewSubmission(tx: Transaction, id: string): Promise<SubmissionView> {
  const submission = await findSubmission(tx, id);
  const bounty = await findBounty(tx, submission.state.bounty);
  const marketplace = await findMarketplace(tx);
  const consents = await citedConsents(tx, bounty.state);
  const { digest } = submissionFacts(submission, bounty, consents, marketplace.state.settings, tx.now());
  const { judged, contentDigest } = submission.state;
  const fresh = isFresh(judged, digest, marketplace.state);
  return submissionView(id, submission.state, judgementOf(judged, contentDigest, fresh));
}

function submissionView(id: string, submission: Submission, judgement: Judgement): SubmissionView {
  const { phase, bounty, creator, externalRef, content, evidence, selectedFor, version } = submission;
  const { state, verdict, reasons } = judgement;
  return {
    id,
    bounty,
    state: phase === 'entered' ? state : phase,
    verdict,
    reasons,
    frozen: selectedFor.length > 0,
    creator,
    externalRef,
    ...content,
    scanned: [...new Set(evidence.map(({ sha256 }) => sha256))],
    rewards: [...selectedFor],
    version,
  };
}

export function forScanner({ id, bounty, state, assets }: SubmissionView): ScannedView {
  return { id, bounty, state, assets };
}

export function summaryOf(row: SubmissionRow, inForce: Marketplace): SubmissionSummary {
  const { id, bounty, phase, frozen, creator, externalRef, version, enteredAt, updatedAt } = row;
  const { state, grounds, causes } = listedStanding(row, inForce);
  const shown = phase === 'entered' ? state : phase;
  return { id, bounty, state: shown, grounds, causes, frozen, creator, externalRef, version, enteredAt, updatedAt };
}
