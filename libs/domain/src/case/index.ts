import { type Decider, type Refusal, refuse, type Timestamp } from '#kernel';
import { CASE_LIMITS, type CaseEvent, type CaseTarget, type Report, type ReportRelation } from './events.js';

export * from './events.js';

export interface Case {
  readonly id: string;
  readonly target: CaseTarget;
  readonly bounty: string;
  readonly cause: string;
  readonly joins?: string;
  readonly report?: Report;
  readonly openedAt: Timestamp;
  /** How many further reports are decided together with it. */
  readonly joined: number;
  readonly assignee?: string;
  readonly notes: readonly { readonly note: string; readonly moderator: string; readonly at: Timestamp }[];
  readonly decision?: {
    readonly resolution: 'lifted' | 'upheld';
    readonly moderator: string;
    readonly reason: string;
    readonly at: Timestamp;
  };
}

/** Absent until opened. */
export type CaseState = Case | undefined;

export type CaseCommand =
  | {
      readonly type: 'open';
      /** The stream's own id. */
      readonly case: string;
      readonly target: CaseTarget;
      readonly bounty: string;
      readonly cause: string;
      readonly joins?: string;
      readonly report?: {
        readonly relation: ReportRelation;
        readonly explanation: string;
        readonly contact?: string;
        readonly goodFaith: true;
        readonly receiptHash: string;
      };
      readonly now: Timestamp;
    }
  | { readonly type: 'join'; readonly case: string }
  | { readonly type: 'assign'; readonly assignee: string; readonly by: string }
  | { readonly type: 'note'; readonly note: string; readonly moderator: string; readonly now: Timestamp }
  | {
      readonly type: 'decide';
      readonly resolution: 'lifted' | 'upheld';
      readonly reason: string;
      readonly moderator: string;
      readonly author: string;
      /** How many reports that joined this case its moderator has read. Lifting needs all of them. */
      readonly joined?: number;
      readonly now: Timestamp;
    };

/** Whose key seals what is written in a case. */
export function caseSubject(id: string): string {
  return `case:${id}`;
}

function decide(command: CaseCommand, state: CaseState): readonly CaseEvent[] | Refusal {
  if (command.type === 'open') return state ? refuse('already-opened', 'This case exists.') : open(command);
  if (!state) return refuse('not-found', 'There is no such case.');
  switch (command.type) {
    case 'join':
      if (state.decision) return decided(state.decision);
      return [{ type: 'case.joined.v1', data: { case: command.case } }];
    case 'assign': {
      if (state.decision) return decided(state.decision);
      const { assignee, by } = command;
      return state.assignee === assignee ? [] : [{ type: 'case.assigned.v1', data: { assignee, by } }];
    }
    case 'note': {
      if (state.notes.length >= CASE_LIMITS.notes)
        return refuse('too-many-notes', `A case takes ${CASE_LIMITS.notes} notes. Decide it.`);
      const { note, moderator, now: at } = command;
      return [{ type: 'case.noted.v1', data: { note, moderator, subject: caseSubject(state.id), at } }];
    }
    case 'decide': {
      if (state.joins)
        return refuse('joined-case', 'This report is decided together with another case. Decide that one.', {
          case: state.joins,
        });
      if (state.decision) return decided(state.decision);
      const { type: _, now: at, joined = 0, ...data } = command;
      if (data.resolution === 'lifted' && joined !== state.joined)
        return refuse('unread-reports', 'More reports joined this case. Read them, then say how many you have read.', {
          joined: state.joined,
        });
      return [{ type: 'case.decided.v1', data: { ...data, at } }];
    }
    default:
      return command satisfies never;
  }
}

function open({ type: _, now: at, report, ...opened }: Extract<CaseCommand, { type: 'open' }>): readonly CaseEvent[] {
  const sealed = report && { ...report, subject: caseSubject(opened.case) };
  return [{ type: 'case.opened.v1', data: { ...opened, ...(sealed && { report: sealed }), at } }];
}

function decided({ resolution, at }: NonNullable<Case['decision']>): Refusal {
  return refuse('case-decided', `This case was ${resolution} before. Open another one.`, { resolution, at });
}

function evolve(state: CaseState, event: CaseEvent): CaseState {
  if (event.type === 'case.opened.v1') {
    const { case: id, at: openedAt, ...opened } = event.data;
    return { id, ...opened, openedAt, joined: 0, notes: [] };
  }
  if (!state) throw new Error(`${event.type} came before case.opened.v1`);
  switch (event.type) {
    case 'case.joined.v1':
      return { ...state, joined: state.joined + 1 };
    case 'case.assigned.v1':
      return { ...state, assignee: event.data.assignee };
    case 'case.noted.v1': {
      const { note, moderator, at } = event.data;
      return { ...state, notes: [...state.notes, { note, moderator, at }] };
    }
    case 'case.decided.v1': {
      const { resolution, moderator, reason, at } = event.data;
      return { ...state, decision: { resolution, moderator, reason, at } };
    }
    default:
      return event satisfies never;
  }
}

/** What came of a contest: who opened it and why, what moderators noted, how it was decided. */
export const caseFile: Decider<CaseState, CaseCommand, CaseEvent> = {
  category: 'case',
  initial: undefined,
  decide,
  evolve,
  correlation: (id, state) => state?.bounty ?? id,
};
