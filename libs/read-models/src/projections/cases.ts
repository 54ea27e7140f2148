import { type CaseEvent, type CaseTarget, caseEvents } from '#domain';
import type { Timestamp } from '#kernel';
import { asDomain, byStream, type Projection, typesOf } from '../projection.js';

export const CASE_STATES = ['open', 'joined', 'lifted', 'upheld'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** A case without anything that was written in it, and without a word about who reported. */
export interface CaseRow {
  readonly id: string;
  readonly marketplace: string;
  readonly target: CaseTarget;
  readonly bounty: string;
  readonly cause: string;
  /** `joined`: it is decided together with `joins`. */
  readonly state: CaseState;
  readonly joins?: string;
  /** How many further reports are decided together with it. */
  readonly joined: number;
  readonly notes: number;
  readonly assignee?: string;
  readonly openedAt: Timestamp;
  readonly decidedAt?: Timestamp;
}

export const casesProjection: Projection<CaseRow> = {
  name: 'cases',
  version: 1,
  columns: {
    marketplace: 'TEXT',
    state: 'TEXT',
    target: 'TEXT',
    joins: 'TEXT',
    assignee: 'TEXT',
    opened_at: 'TEXT',
  },
  indexes: [
    { columns: ['marketplace', 'opened_at', 'key'] },
    { columns: ['marketplace', 'state', 'opened_at', 'key'] },
    { columns: ['target', 'opened_at', 'key'] },
    { columns: ['joins', 'opened_at', 'key'], where: 'joins IS NOT NULL' },
  ],
  types: typesOf(caseEvents),
  creates: 'case.opened.v1',
  keys: byStream,
  evolve: (row, recorded, id) => {
    const event = asDomain<CaseEvent>(recorded);
    if (event.type === 'case.opened.v1') {
      const { target, bounty, cause, joins, at: openedAt } = event.data;
      const state = joins ? 'joined' : 'open';
      const { marketplace } = recorded.metadata;
      return { id, marketplace, target, bounty, cause, joins, state, joined: 0, notes: 0, openedAt };
    }
    if (!row) throw new TypeError(`${event.type} came before case.opened.v1`);
    switch (event.type) {
      case 'case.joined.v1':
        return { ...row, joined: row.joined + 1 };
      case 'case.assigned.v1':
        return { ...row, assignee: event.data.assignee };
      case 'case.noted.v1':
        return { ...row, notes: row.notes + 1 };
      case 'case.decided.v1':
        return { ...row, state: event.data.resolution, decidedAt: event.data.at };
      default:
        return event satisfies never;
    }
  },
  values: (row) => ({
    marketplace: row.marketplace,
    state: row.state,
    target: row.target.id,
    joins: row.joins ?? null,
    assignee: row.assignee ?? null,
    opened_at: row.openedAt,
  }),
};
