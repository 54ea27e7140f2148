import { bounty, isTerminal, openPayout, submission } from '#domain';
import type { BountyContent, Timestamp, Transaction } from '#kernel';
import { findBounty, findConsent, findMarketplace, findReward } from './find.js';
import { MODERATORS, type Operation, only } from './operation.js';
import { countWrite, underReview } from './posters.js';
import { attachReward, type PledgeInput } from './rewards.js';

export interface PostBounty {
  readonly poster: string;
  readonly externalRef?: string;
  readonly content: BountyContent;
  /** Ids of consent records of this marketplace. */
  readonly consents: readonly string[];
  readonly expiresAt?: Timestamp;
  readonly reward?: PledgeInput;
}

/** Posts a bounty, with its first reward in the same append if there is one. */
export function postBounty(input: PostBounty): Operation<{ bounty: string; reward: string | null }> {
  return async (tx) => {
    only(tx, 'frontend', 'admin');
    await findMarketplace(tx);
    const id = tx.newId();
    await citable(tx, input.consents);
    const { reward, ...post } = input;
    const posterUnderReview = await underReview(tx, input.poster);
    await tx.execute(bounty, id, { type: 'post', ...post, posterUnderReview, now: tx.now() });
    await countWrite(tx, input.poster, { bounty: id, what: 'post' });
    return { bounty: id, reward: reward ? await attachReward(tx, id, reward) : null };
  };
}

export interface ReviseBounty {
  readonly bounty: string;
  readonly content: BountyContent;
  readonly consents: readonly string[];
  /** The version the editor saw (1 when posted, one more for each edit). Absent: edit whatever is there. */
  readonly ifVersion?: number;
}

/** Edits a bounty. Its verdict is void at once; while frozen it is refused. */
export function reviseBounty(input: ReviseBounty): Operation<{ version: number }> {
  return async (tx) => {
    only(tx, 'frontend', 'admin');
    const { poster } = (await findBounty(tx, input.bounty)).state;
    await citable(tx, input.consents);
    const { bounty: id, ...edit } = input;
    const posterUnderReview = await underReview(tx, poster);
    const edited = await tx.execute(bounty, id, { type: 'revise', ...edit, posterUnderReview });
    if (edited.length > 0) await countWrite(tx, poster, { bounty: id, what: 'revise' });
    return { version: (await findBounty(tx, id)).state.version };
  };
}

export function withdrawBounty(id: string): Operation {
  return async (tx) => {
    only(tx, 'frontend', 'admin');
    await tx.execute(bounty, id, { type: 'withdraw' });
    return { bounty: id };
  };
}

/** Records that a bounty's time is up. Refused before that, and while an award holds it open. */
export function expireBounty(id: string): Operation {
  return async (tx) => {
    only(tx, 'system', 'admin');
    await findBounty(tx, id);
    await tx.execute(bounty, id, { type: 'expire', now: tx.now() });
    return { bounty: id };
  };
}

/** Closes a bounty of whose rewards nothing is left to decide. Changes nothing while something is. */
export function completeBounty(id: string): Operation {
  return async (tx) => {
    only(tx, 'system', 'admin');
    const { state } = await findBounty(tx, id);
    const rewards = await Promise.all(state.rewards.map((reward) => findReward(tx, reward)));
    const done = rewards.length > 0 && rewards.every((r) => isTerminal(r.state));
    if (done && state.phase === 'open') await tx.execute(bounty, id, { type: 'complete' });
    return { bounty: id };
  };
}

/**
 * A moderator lifts the freeze: content may change again, and rewards must be awarded anew before they can be paid. Refused
 * while a payout is under way.
 */
export function reopenBounty(input: { readonly bounty: string; readonly reason: string }): Operation {
  return async (tx) => {
    only(tx, ...MODERATORS);
    const { state } = await findBounty(tx, input.bounty);
    for (const award of state.awards) {
      const open = openPayout((await findReward(tx, award.reward)).state);
      if (open)
        tx.refuse('payout-open', 'A payout is under way. Have it settled or reported failed, then reopen.', {
          payout: open.id,
        });
    }
    await tx.execute(bounty, input.bounty, { type: 'reopen', reason: input.reason, moderator: tx.actor.id });
    for (const award of state.awards) await tx.execute(submission, award.submission, { type: 'reopen' });
    return { bounty: input.bounty };
  };
}

/** Every cited consent must exist here. Whether it counts is for judging. */
async function citable(tx: Transaction, consents: readonly string[]): Promise<void> {
  for (const id of consents) await findConsent(tx, id);
}
