import { timingSafeEqual } from 'node:crypto';
import { caseFile, type ReportRelation } from '#domain';
import type { Digest, Timestamp, Transaction } from '#kernel';
import { openCase } from './cases.js';
import { findCase } from './find.js';
import { ANYONE, type Operation, only } from './operation.js';
import type { Target } from './target.js';

export interface ReportInput {
  readonly target: Target;
  readonly relation: ReportRelation;
  readonly explanation: string;
  readonly contact?: string;
  readonly goodFaith: true;
  /** `digestOfText` of the token that is given to the reporter. */
  readonly receiptHash: Digest;
}

/** Why a report contests something, as everyone may see: neither who reported it nor what they said. */
export const REPORTED = 'reported';

/**
 * Someone without an account reports a bounty or submission: it is contested and its case opened in one append, so nothing of it
 * is paid from then on. What they wrote is in the case alone, under a key of its own.
 * @throws TypeError when the actor is not `ANYONE`: an envelope must not say who reports.
 */
export function report({ target, ...said }: ReportInput): Operation<{ case: string }> {
  return async (tx) => {
    only(tx, 'reporter');
    if (tx.actor.id !== ANYONE.id)
      throw new TypeError('Reports are made as ANYONE: who reports goes into no envelope.');
    return { case: await openCase(tx, target, REPORTED, said) };
  };
}

export interface ReportStatus {
  readonly case: string;
  readonly state: 'open' | 'lifted' | 'upheld';
  readonly openedAt: Timestamp;
  readonly decidedAt: Timestamp | null;
}

/** How a report stands, for whoever has its receipt. A wrong receipt and a case that is not there are one answer. */
export function reportStatus(input: {
  readonly case: string;
  readonly receiptHash: Digest;
}): Operation<ReportStatus & { [key: string]: string | null }> {
  return async (tx) => {
    only(tx, 'reporter');
    const { state } = await tx.load(caseFile, input.case);
    if (!state?.report || !sameHash(state.report.receiptHash, input.receiptHash)) return noSuchReport(tx);
    // One of many on the same target is decided with the case that it joined.
    const { decision } = state.joins ? (await findCase(tx, state.joins)).state : state;
    const { openedAt } = state;
    return {
      case: state.id,
      state: decision?.resolution ?? 'open',
      openedAt,
      decidedAt: decision?.at ?? null,
    };
  };
}

function sameHash(known: Digest, given: Digest): boolean {
  const [a, b] = [Buffer.from(known), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function noSuchReport(tx: Transaction): never {
  return tx.refuse('not-found', 'There is no such case.');
}
