import { type CaseCommand, caseFile, MAX_OPEN_CASES } from '#domain';
import type { Transaction } from '#kernel';
import { findCase } from './find.js';
import { MODERATORS, type Operation, only } from './operation.js';
import { findTarget, judge, type Target } from './target.js';

type Said = Extract<CaseCommand, { type: 'open' }>['report'];

/**
 * Contests a target and opens the case, both or neither. Where as many contests are open as can be, the target is held already
 * and is left alone, whatever comes in: the case joins the newest of them, and is decided with it.
 */
export async function openCase(tx: Transaction, target: Target, cause: string, report?: Said): Promise<string> {
  const id = tx.newId();
  const { judged, bounty } = await findTarget(tx, target);
  const joins = judged.openCases.length < MAX_OPEN_CASES ? undefined : await newest(tx, judged.openCases);
  if (joins) await tx.execute(caseFile, joins, { type: 'join', case: id });
  else await judge(tx, target, { type: 'contest', case: id, cause });
  const { kind, id: targetId } = target;
  const opened = { case: id, target: { kind, id: targetId }, bounty, cause, ...(joins && { joins }), report };
  await tx.execute(caseFile, id, { type: 'open', ...opened, now: tx.now() });
  return id;
}

/** Contests from before there were cases have none to join. */
async function newest(tx: Transaction, cases: readonly string[]): Promise<string | undefined> {
  for (const id of cases.toReversed()) if ((await tx.load(caseFile, id)).exists) return id;
  return undefined;
}

/** Contests a bounty or submission: from this append on nothing of it is paid until someone resolves the case. */
export function contest(input: { readonly target: Target; readonly cause: string }): Operation<{ case: string }> {
  return async (tx) => ({ case: await openCase(tx, input.target, input.cause) });
}

export interface CaseResolution {
  readonly case: string;
  readonly resolution: 'lifted' | 'upheld';
  readonly reason: string;
  /** How many reports that joined the case have been read; lifting needs all of them. Default 0. */
  readonly joined?: number;
}

export interface ResolveInput extends CaseResolution {
  readonly target: Target;
}

/** Lifts or upholds a contest, and decides its case in the same append. */
export function resolveContest({ target, joined, ...resolution }: ResolveInput): Operation {
  return async (tx) => {
    only(tx, ...MODERATORS);
    const moderator = tx.actor.id;
    const { author } = await findTarget(tx, target);
    await judge(tx, target, { type: 'resolve-contest', ...resolution, moderator });
    const { case: id, ...decision } = resolution;
    // Contests from before there were cases have none.
    if ((await tx.load(caseFile, id)).exists)
      await tx.execute(caseFile, id, { type: 'decide', ...decision, joined, moderator, author, now: tx.now() });
    return { target: target.id };
  };
}

/** The same by the case alone: it knows its target. */
export function resolveCase(resolution: CaseResolution): Operation {
  return async (tx) => {
    only(tx, ...MODERATORS);
    const { state } = await findCase(tx, resolution.case);
    if (state.joins)
      tx.refuse('joined-case', 'This report is decided together with another case. Decide that one.', {
        case: state.joins,
      });
    if (state.decision)
      tx.refuse('case-decided', `This case was ${state.decision.resolution} before.`, {
        resolution: state.decision.resolution,
      });
    return resolveContest({ target: state.target, ...resolution })(tx);
  };
}

/** Says who looks into a case. */
export function assignCase(input: { readonly case: string; readonly assignee: string }): Operation {
  return async (tx) => {
    only(tx, ...MODERATORS);
    await tx.execute(caseFile, input.case, { type: 'assign', assignee: input.assignee, by: tx.actor.id });
    return { case: input.case };
  };
}

/** Adds to a case what a moderator found out. */
export function noteCase(input: { readonly case: string; readonly note: string }): Operation {
  return async (tx) => {
    only(tx, ...MODERATORS);
    await tx.execute(caseFile, input.case, {
      type: 'note',
      note: input.note,
      moderator: tx.actor.id,
      now: tx.now(),
    });
    return { case: input.case };
  };
}
