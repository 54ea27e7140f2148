import type { Digest, Ground, Outcome } from '#kernel';
import { MODERATORS, type Operation, only } from './operation.js';
import { judge, type Target } from './target.js';

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
