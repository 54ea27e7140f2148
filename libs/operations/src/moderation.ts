import { bounty, type JudgingCommand, submission } from '#domain';
import type { Digest, Ground, Outcome, Transaction } from '#kernel';
import { MODERATORS, type Operation, only } from './operation.js';

/** What can be ruled on and contested. */
export interface Target {
  readonly kind: 'bounty' | 'submission';
  readonly id: string;
}

function judge(tx: Transaction, { kind, id }: Target, command: JudgingCommand): Promise<unknown> {
  return kind === 'bounty' ? tx.execute(bounty, id, command) : tx.execute(submission, id, command);
}

export interface RuleInput {
  readonly target: Target;
  readonly outcome: Outcome;
  /** Every ground and cause that an allowing ruling sets aside. */
  readonly overrides: readonly string[];
  /** What a holding or blocking ruling finds wrong, beyond what the verdict says. */
  readonly grounds?: readonly Ground[];
  readonly reason: string;
  /** What the moderator looked at; refused if it has changed since. */
  readonly inputDigest: Digest;
}

export function rule({ target, ...ruling }: RuleInput): Operation {
  return async (tx) => {
    only(tx, ...MODERATORS);
    await judge(tx, target, { type: 'rule', ...ruling, moderator: tx.actor.id });
    return { target: target.id };
  };
}

/** Contests a bounty or submission: from this append on nothing of it is paid until someone resolves the case. */
export function contest(input: { readonly target: Target; readonly cause: string }): Operation<{ case: string }> {
  return async (tx) => {
    const id = tx.newId();
    await judge(tx, input.target, { type: 'contest', case: id, cause: input.cause });
    return { case: id };
  };
}

export interface ResolveInput {
  readonly target: Target;
  readonly case: string;
  readonly resolution: 'lifted' | 'upheld';
  readonly reason: string;
}

export function resolveContest({ target, ...resolution }: ResolveInput): Operation {
  return async (tx) => {
    only(tx, ...MODERATORS);
    await judge(tx, target, { type: 'resolve-contest', ...resolution, moderator: tx.actor.id });
    return { target: target.id };
  };
}
