import { type Bounty, bounty as bountyDecider, isFrozen, poster, posterId } from '#domain';
import type { Transaction } from '#kernel';
import { type Found, findBounty, findMarketplace } from '#operations';

/** Why Holdfast closes a bounty. */
export const ITERATED = 'blocked-revisions';

/**
 * In the append of a verdict: a content that was blocked at first sight counts against its poster, and one too many closes the
 * bounty. An awarded one stays: its content cannot be changed, and what becomes of its money is for people to decide.
 */
export async function countBlock(tx: Transaction, before: Found<Bounty>): Promise<void> {
  const { id } = before;
  const { state } = await findBounty(tx, id);
  if (state.blockedRevisions === before.state.blockedRevisions) return;
  const { blockedRevisionsToClose } = (await findMarketplace(tx)).state.settings;
  const closed = state.blockedRevisions >= blockedRevisionsToClose && !isFrozen(state);
  const stream = posterId(tx.marketplace, state.poster);
  await tx.load(poster, stream);
  await tx.execute(poster, stream, { type: 'block', bounty: id, closed, now: tx.now() });
  if (closed) await tx.execute(bountyDecider, id, { type: 'close', cause: ITERATED });
}
