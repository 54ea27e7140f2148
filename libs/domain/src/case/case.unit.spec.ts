import { describe, expect, it } from '@jest/globals';
import { digestOf } from '#kernel';
import { given, history } from '#kernel/testing';
import { at, id } from '../testing/index.js';
import { CASE_LIMITS, type CaseCommand, caseFile, caseSubject } from './index.js';

const CASE = id(1);
const said = {
  relation: 'depicted',
  explanation: 'It is me.',
  goodFaith: true,
  receiptHash: digestOf('token'),
} as const;
const target = { kind: 'submission', id: id(2) } as const;
const open = { type: 'open', case: CASE, target, bounty: id(3), cause: 'reported', report: said, now: at(0) } as const;
const join = (n: number): CaseCommand => ({ type: 'join', case: id(n) });
const note: CaseCommand = { type: 'note', note: 'Asked the poster.', moderator: 'ann', now: at(1) };
const decide = (resolution: 'lifted' | 'upheld', joined?: number): CaseCommand => ({
  type: 'decide',
  resolution,
  reason: 'Heard both.',
  moderator: 'ann',
  author: 'p-1',
  joined,
  now: at(2),
});
const told = (...commands: CaseCommand[]) => given(caseFile, ...history(caseFile, ...commands));

describe('A case', () => {
  it('is opened once', () => told(open).when(open).thenRefused('already-opened'));
  it('must be there', () => given(caseFile).when(note).thenRefused('not-found'));
  it('keeps what was reported under a key of its own', () => {
    expect(told(open).state?.report).toEqual({ ...said, subject: caseSubject(CASE) });
    expect(told(open, note).when(note).decision).toMatchObject([{ data: { subject: caseSubject(CASE) } }]);
  });
  it('belongs to the story of its bounty', () => expect(caseFile.correlation(CASE, told(open).state)).toBe(id(3)));
  it('is assigned, and to another', () => {
    const assign = (assignee: string) => ({ type: 'assign', assignee, by: 'ann' }) as const;
    expect(told(open, assign('ann'), assign('ben')).state?.assignee).toBe('ben');
    told(open, assign('ann')).when(assign('ann')).thenEvents();
  });
  it('is decided once', () => {
    expect(told(open, decide('upheld')).state?.decision).toMatchObject({ resolution: 'upheld', at: at(2) });
    told(open, decide('lifted')).when(decide('upheld')).thenRefused('case-decided');
  });
  it('takes notes to the end, though not without end', () => {
    told(open, decide('lifted')).when(note).thenTypes('case.noted.v1');
    told(open, ...Array.from({ length: CASE_LIMITS.notes }, () => note))
      .when(note)
      .thenRefused('too-many-notes');
  });
});

describe('Reports that join a case', () => {
  it('must have been read before it is lifted', () => {
    const { when } = told(open, join(7), join(8));
    when(decide('lifted')).thenRefused('unread-reports');
    when(decide('lifted', 1)).thenRefused('unread-reports');
    when(decide('lifted', 2)).thenTypes('case.decided.v1');
  });
  it('need not be read for it to be upheld', () =>
    told(open, join(7)).when(decide('upheld')).thenTypes('case.decided.v1'));
  it('come too late once it is decided', () => told(open, decide('lifted')).when(join(7)).thenRefused('case-decided'));
  it('are not decided by themselves', () =>
    told({ ...open, joins: id(9) })
      .when(decide('upheld'))
      .thenRefused('joined-case'));
});
