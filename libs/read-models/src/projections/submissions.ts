import { type Submission, type SubmissionEvent, submission, submissionEvents } from '#domain';
import type { RecordedEvent, SubmissionContent, Timestamp } from '#kernel';
import { asDomain, byStream, type Projection, typesOf } from '../projection.js';
import { compactJudged, rankOf, type StandingRow, standingRow, urgencyOf } from './judged.js';

export interface SubmissionRow extends StandingRow {
  readonly id: string;
  readonly marketplace: string;
  readonly enteredAt: Timestamp;
  readonly updatedAt: Timestamp;
  /** The decider's own state, with nothing in it that the creator wrote. */
  readonly state: Submission;
}

export const submissionsProjection: Projection<SubmissionRow> = {
  name: 'submissions',
  version: 2,
  columns: {
    marketplace: 'TEXT',
    bounty: 'TEXT',
    creator: 'TEXT',
    outcome: 'TEXT',
    entered_at: 'TEXT',
    waiting_since: 'TEXT',
    urgency: 'INTEGER',
  },
  indexes: [
    { columns: ['bounty', 'entered_at', 'key'] },
    { columns: ['marketplace', 'creator', 'entered_at', 'key'] },
    { columns: ['marketplace', 'urgency', 'waiting_since', 'key'], where: 'urgency IS NOT NULL' },
  ],
  types: typesOf(submissionEvents),
  creates: 'submission.entered.v1',
  keys: byStream,
  evolve: (row, event, id) => {
    const { marketplace, recordedAt } = event.metadata;
    const state = withoutText(submission.evolve(row?.state, asDomain<SubmissionEvent>(event)), event);
    const standing =
      row && row.state.judged === state.judged ? row : standingRow(row, state.judged, state.contentDigest, recordedAt);
    return {
      id,
      marketplace,
      enteredAt: row?.enteredAt ?? recordedAt,
      updatedAt: recordedAt,
      standing: standing.standing,
      waitingSince: standing.waitingSince,
      state,
    };
  },
  values: (row) => ({
    marketplace: row.marketplace,
    bounty: row.state.bounty,
    creator: row.state.creator,
    outcome: row.standing.outcome,
    entered_at: row.enteredAt,
    waiting_since: row.waitingSince ?? null,
    urgency: rankOf(urgencyOf(row, row.state.judged, row.state.phase === 'entered')),
  }),
};

function withoutText(state: Submission | undefined, event: RecordedEvent): Submission {
  if (!state) throw new TypeError(`${event.type} left no submission`);
  switch (event.type) {
    case 'submission.entered.v1':
    case 'submission.revised.v1':
      return { ...state, content: withoutWords(state.content) };
    case 'submission.screened.v1':
    case 'submission.ruled.v1':
      return { ...state, judged: compactJudged(state.judged) };
    // That an asset was looked at matters here; what was found is the policy's business.
    case 'submission.evidence-attached.v1':
      return { ...state, evidence: state.evidence.map((e) => ({ ...e, findings: [] })) };
    default:
      return state;
  }
}

function withoutWords({ mature, deliverable, assets }: SubmissionContent): SubmissionContent {
  return { title: '', description: '', tags: [], mature, deliverable, assets };
}
