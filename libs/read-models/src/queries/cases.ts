import type { CaseRow, CaseState } from '../projections/cases.js';
import { given, type Page, type PageRequest, page } from './page.js';
import { one, type Reader } from './reader.js';

export { CASE_STATES, type CaseState } from '../projections/cases.js';

/** For moderators: no text, and not who reported. */
export type CaseView = CaseRow;

export interface CaseQuery extends PageRequest {
  readonly marketplace: string;
  readonly state?: CaseState;
  /** The id of a bounty or submission. */
  readonly target?: string;
  /** Those that are decided together with this case. */
  readonly joins?: string;
  readonly assignee?: string;
}

export function findCase(reader: Reader, marketplace: string, id: string): CaseView | undefined {
  return one<CaseRow>(reader, 'cases', marketplace, id);
}

/** Oldest first. @throws InvalidCursor, RangeError */
export function listCases(reader: Reader, query: CaseQuery): Page<CaseView> {
  const where = given(
    ['marketplace = ?', query.marketplace],
    ['state = ?', query.state],
    ['target = ?', query.target],
    ['joins = ?', query.joins],
    ['assignee = ?', query.assignee],
  );
  const list = { kind: 'cases', table: 'cases', where, sort: 'opened_at', order: 'ASC' } as const;
  return page<CaseRow, CaseView>(reader, list, query, (row) => row);
}
