import { CASE_LIMITS, type Case, REPORT_RELATIONS } from '#domain';
import type { Transaction } from '#kernel';
import { findCase } from '#operations';
import { CASE_STATES, type CaseView as CaseRow } from '#read-models';
import { Id, OneOf, Part, Party, Text, Time, Whole } from '../edge/fields.js';
import { PageEnd } from '../edge/paging.js';
import { TARGET_KINDS } from './standing-view.js';

export class CaseTargetView {
  @OneOf(TARGET_KINDS)
  kind!: string;

  @Id()
  id!: string;
}

/** A case without anything that was written in it. */
export class CaseSummary {
  @Id()
  id!: string;

  @OneOf(CASE_STATES, { about: '`joined`: it is decided together with the case that `joins` names.' })
  state!: string;

  @Part(() => CaseTargetView)
  target!: CaseTargetView;

  @Id({ about: 'The target, or what it was entered for.' })
  bounty!: string;

  @Text({ max: 100, example: 'reported' })
  cause!: string;

  @Id({ optional: true })
  joins?: string;

  @Whole({ min: 0, max: 1_000_000, about: 'Further reports that are decided together with it.', example: 0 })
  joined!: number;

  @Party({ optional: true })
  assignee?: string;

  @Time()
  openedAt!: string;

  @Time({ optional: true })
  decidedAt?: string;
}

/** What someone without an account said. */
export class ReportView {
  @OneOf(REPORT_RELATIONS)
  relation!: string;

  @Text({ max: CASE_LIMITS.explanation, example: 'It depicts me, and I did not agree.' })
  explanation!: string;

  @Text({ max: CASE_LIMITS.contact, optional: true, example: 'someone@mail.example' })
  contact?: string;
}

export class NoteView {
  @Text({ max: CASE_LIMITS.note })
  note!: string;

  @Party({ example: 'moderator-7' })
  moderator!: string;

  @Time()
  at!: string;
}

export class DecisionView {
  @OneOf(['lifted', 'upheld'])
  resolution!: string;

  @Text({ max: 4000 })
  reason!: string;

  @Party({ example: 'moderator-7' })
  moderator!: string;

  @Time()
  at!: string;
}

export class CaseView extends CaseSummary {
  @Part(() => ReportView, { optional: true })
  report?: ReportView;

  @Part(() => NoteView, { listOf: CASE_LIMITS.notes })
  notes!: NoteView[];

  @Part(() => DecisionView, { optional: true })
  decision?: DecisionView;
}

export class CasePage extends PageEnd {
  @Part(() => CaseSummary, { listOf: 200 })
  items!: CaseSummary[];
}

export async function viewCase(tx: Transaction, id: string): Promise<CaseView> {
  const { state } = await findCase(tx, id);
  const { target, bounty, cause, joins, joined, assignee, openedAt, report, notes, decision } = state;
  return {
    id,
    state: decision?.resolution ?? (joins ? 'joined' : 'open'),
    target,
    bounty,
    cause,
    joins,
    joined,
    assignee,
    openedAt,
    decidedAt: decision?.at,
    report: report && reportView(report),
    notes: notes.map(({ note, moderator, at }) => ({ note, moderator, at })),
    decision,
  };
}

/** Without the hash of its receipt. */
function reportView({ relation, explanation, contact }: NonNullable<Case['report']>): ReportView {
  return { relation, explanation, contact };
}

export function caseSummary(row: CaseRow): CaseSummary {
  const { id, state, target, bounty, cause, joins, joined, assignee, openedAt, decidedAt } = row;
  return { id, state, target, bounty, cause, joins, joined, assignee, openedAt, decidedAt };
}
