import { isUnderReview, type Poster, poster, posterId } from '#domain';
import type { Transaction } from '#kernel';
import { findMarketplace } from './find.js';
import { MODERATORS, type Operation, only } from './operation.js';

/** Of the poster, as this transaction read it: whether a person is to look at what they write. */
export async function underReview(tx: Transaction, account: string): Promise<boolean> {
  const { settings } = (await findMarketplace(tx)).state;
  return isUnderReview((await posterOf(tx, account)).state, settings);
}

/**
 * Counts a post or an edit against its poster's budget, in the append that makes it. What an operator writes is not the poster's
 * doing, and counts for nothing.
 */
export async function countWrite(
  tx: Transaction,
  account: string,
  written: { readonly bounty: string; readonly what: 'post' | 'revise' },
): Promise<void> {
  if (tx.actor.role === 'admin') return;
  const { settings } = (await findMarketplace(tx)).state;
  const { id } = await posterOf(tx, account);
  await tx.execute(poster, id, { type: 'write', ...written, budget: settings.writesPerHour, now: tx.now() });
}

/** A moderator has looked at a poster: what they write from here on is judged as anyone's. */
export function clearPoster(account: string): Operation {
  return async (tx) => {
    only(tx, ...MODERATORS);
    const { id, exists } = await posterOf(tx, account);
    if (!exists) tx.refuse('not-found', 'There is no such poster.');
    await tx.execute(poster, id, { type: 'clear', moderator: tx.actor.id, now: tx.now() });
    return { poster: account };
  };
}

async function posterOf(tx: Transaction, account: string): Promise<{ id: string; exists: boolean; state: Poster }> {
  const id = posterId(tx.marketplace, account);
  const { state, exists } = await tx.load(poster, id);
  return { id, exists, state };
}
