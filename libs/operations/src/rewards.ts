import { bounty, refundCause, reward, type Standing, standingOf, submission } from '#domain';
import type { Transaction } from '#kernel';
import { findBounty, findMarketplace, findReward, findSubmission } from './find.js';
import { MODERATORS, type Operation, only } from './operation.js';

export interface PledgeInput {
  /** Minor units. */
  readonly amount: number;
  /** ISO 4217, or a unit of the marketplace's own. */
  readonly currency: string;
  readonly benefactor: string;
}

/** Within a transaction that has the bounty: pledges a reward and attaches it, both or neither. */
export async function attachReward(tx: Transaction, bountyId: string, input: PledgeInput): Promise<string> {
  const accepted = (await findMarketplace(tx)).state.settings.currencies;
  const id = tx.newId();
  await tx.execute(bounty, bountyId, { type: 'attach-reward', reward: id });
  await tx.execute(reward, id, { type: 'pledge', reward: id, bounty: bountyId, ...input, accepted });
  return id;
}

export function pledgeReward(input: PledgeInput & { readonly bounty: string }): Operation<{ reward: string }> {
  return async (tx) => {
    only(tx, 'frontend', 'admin');
    const { bounty: id, ...pledge } = input;
    return { reward: await attachReward(tx, id, pledge) };
  };
}

/**
 * Awards a reward to a submission; the payee is its creator. Freezes both contents in the same append. What is blocked cannot be
 * awarded; what is held can, and waits at the gate.
 */
export function awardReward(input: {
  readonly reward: string;
  readonly submission: string;
}): Operation<{ payee: string }> {
  return async (tx) => {
    only(tx, 'frontend', 'admin');
    const pledged = await findReward(tx, input.reward);
    const wanted = await findBounty(tx, pledged.state.bounty);
    const delivered = await findSubmission(tx, input.submission);
    if (delivered.state.bounty !== wanted.id)
      tx.refuse('other-bounty', 'This submission was entered for another bounty.', { bounty: delivered.state.bounty });
    for (const { state } of [wanted, delivered]) refuseBlocked(tx, standingOf(state.judged, state.contentDigest));
    const payee = delivered.state.creator;
    await tx.execute(bounty, wanted.id, { type: 'freeze', reward: input.reward, submission: input.submission });
    await tx.execute(submission, input.submission, { type: 'select', reward: input.reward });
    await tx.execute(reward, input.reward, { type: 'award', submission: input.submission, payee });
    return { payee };
  };
}

function refuseBlocked(tx: Transaction, standing: Standing): void {
  if (standing.outcome !== 'block') return;
  const { grounds, causes } = standing;
  tx.refuse('blocked', 'What is blocked cannot be awarded.', { grounds: [...grounds], causes: [...causes] });
}

/** The cause of a hold that a person placed; the saga's holds have other names and only the saga lifts them. */
export const MANUAL_HOLD = 'manual-hold';

export function holdReward(id: string): Operation {
  return async (tx) => {
    only(tx, ...MODERATORS);
    await tx.execute(reward, id, { type: 'hold', cause: MANUAL_HOLD });
    return { reward: id };
  };
}

export function releaseReward(id: string): Operation {
  return async (tx) => {
    only(tx, ...MODERATORS);
    await tx.execute(reward, id, { type: 'release', cause: MANUAL_HOLD });
    return { reward: id };
  };
}

/** Gives a reward back to its benefactor, once it cannot be paid any more. */
export function refundReward(id: string): Operation<{ cause: string }> {
  return async (tx) => {
    only(tx, 'payout', 'system');
    const pledged = await findReward(tx, id);
    if (pledged.state.phase === 'refunded') return { cause: 'refunded' };
    const { settings } = (await findMarketplace(tx)).state;
    const wanted = await findBounty(tx, pledged.state.bounty);
    const { award } = pledged.state;
    const delivered = award ? await findSubmission(tx, award.submission) : undefined;
    const cause =
      refundCause(pledged.state, wanted.state, delivered?.state, settings, tx.now()) ??
      tx.refuse(
        'not-refundable',
        'This reward can still be paid, or has been. A refund needs a final block, a withdrawn or expired bounty, or no payout under way.',
      );
    await tx.execute(reward, id, { type: 'refund', cause });
    return { cause };
  };
}

/** A moderator keeps a reward from its benefactor, whose bounty a person has finally blocked. */
export function forfeitReward(input: { readonly reward: string; readonly reason: string }): Operation {
  return async (tx) => {
    only(tx, 'senior-moderator');
    const pledged = await findReward(tx, input.reward);
    const { state } = await findBounty(tx, pledged.state.bounty);
    if (!standingOf(state.judged, state.contentDigest).final)
      tx.refuse('not-final', 'Only the rewards of a bounty that a person has finally blocked can be forfeited.');
    await tx.execute(reward, input.reward, { type: 'forfeit', reason: input.reason, moderator: tx.actor.id });
    return { reward: input.reward };
  };
}
