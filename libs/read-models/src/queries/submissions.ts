import type { Submission } from '#domain';
import type { Asset, Deliverable, Digest, Outcome, Timestamp } from '#kernel';
import type { SubmissionRow } from '../projections/submissions.js';
import { type JudgedView, judgedView } from './judged.js';
import { given, type Page, type PageRequest, page } from './page.js';
import { one, type Reader } from './reader.js';

/** A submission without its text. */
export interface SubmissionView extends JudgedView {
  readonly id: string;
  readonly marketplace: string;
  readonly bounty: string;
  readonly creator: string;
  readonly externalRef?: string;
  readonly phase: Submission['phase'];
  readonly frozen: boolean;
  readonly mature: boolean;
  readonly deliverable: Deliverable;
  readonly assets: readonly Asset[];
  /** The assets of the current content that a scanner has looked at, by sha256. */
  readonly scanned: readonly string[];
  readonly selectedFor: readonly string[];
  readonly contentDigest: Digest;
  /** The revision of the event that holds the content. */
  readonly contentRevision: number;
  /** How often the content was written: 1 when entered. */
  readonly version: number;
  readonly enteredAt: Timestamp;
  readonly updatedAt: Timestamp;
  /** The revision of its last event. */
  readonly revision: number;
}

export interface SubmissionQuery extends PageRequest {
  readonly marketplace: string;
  readonly bounty?: string;
  readonly creator?: string;
  readonly phase?: Submission['phase'];
  readonly outcome?: Outcome;
  /** Whether there is a verdict on its present content. */
  readonly judged?: boolean;
}

export function findSubmission(reader: Reader, marketplace: string, id: string): SubmissionView | undefined {
  const row = one<SubmissionRow>(reader, 'submissions', marketplace, id);
  return row && view(row);
}

/** Oldest first. @throws InvalidCursor, RangeError */
export function listSubmissions(reader: Reader, query: SubmissionQuery): Page<SubmissionView> {
  const where = given(
    ['marketplace = ?', query.marketplace],
    ['bounty = ?', query.bounty],
    ['creator = ?', query.creator],
    ["json_extract(body, '$.state.phase') = ?", query.phase],
    ['outcome = ?', query.outcome],
  );
  const unjudged = "json_extract(body, '$.state.judged.verdict') IS NULL";
  const condition = query.judged === undefined ? [] : [[query.judged ? `NOT (${unjudged})` : unjudged] as const];
  return page(
    reader,
    { kind: 'submissions', table: 'submissions', where: [...where, ...condition], sort: 'entered_at', order: 'ASC' },
    query,
    view,
  );
}

function view(row: SubmissionRow): SubmissionView {
  const { id, marketplace, enteredAt, updatedAt, state } = row;
  return {
    id,
    marketplace,
    bounty: state.bounty,
    creator: state.creator,
    externalRef: state.externalRef,
    phase: state.phase,
    frozen: state.selectedFor.length > 0,
    mature: state.content.mature,
    deliverable: state.content.deliverable,
    assets: state.content.assets,
    scanned: [...new Set(state.evidence.map((evidence) => evidence.sha256))],
    selectedFor: state.selectedFor,
    contentDigest: state.contentDigest,
    contentRevision: state.contentRevision,
    version: state.version,
    enteredAt,
    updatedAt,
    revision: state.revision,
    ...judgedView(row, state.judged),
  };
}
