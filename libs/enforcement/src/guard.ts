import { isTerminal, type Judged, openPayout, reward as rewardDecider, type Standing, standingOf } from '#domain';
import { type Digest, GROUNDS, type Ground, type Transaction } from '#kernel';
import { findBounty, findReward, findSubmission, type Operation, only } from '#operations';

/** The holds that the saga places and lifts. Whatever else holds a reward is not its business. */
const SAGA_HOLDS = ['bounty-held', 'bounty-blocked', 'submission-held', 'submission-blocked'] as const;
type SagaHold = (typeof SAGA_HOLDS)[number];

/**
 * Brings a reward's holds into line with how its bounty and submission stand, and marks an open payout contested when one of
 * them is blocked. For people to see and systems to be told: the gate looks for itself and needs none of it.
 */
export function guardReward(id: string): Operation {
  return async (tx) => {
    only(tx, 'system');
    const { state } = await findReward(tx, id);
    if (isTerminal(state)) return { reward: id };
    const bounty = await findBounty(tx, state.bounty);
    const standings = [standing('bounty', bounty.state)];
    if (state.award) standings.push(standing('submission', (await findSubmission(tx, state.award.submission)).state));
    const wanted = new Set(standings.map(({ hold }) => hold).filter((hold) => hold !== undefined));
    await align(tx, id, state.holds, wanted);

    const blocking = standings.filter((s) => s.outcome === 'block');
    const open = openPayout(state);
    if (open && blocking.length > 0)
      await tx.execute(rewardDecider, id, {
        type: 'contest-payout',
        payout: open.id,
        grounds: [...new Set(blocking.flatMap((s) => s.grounds))].filter(isGround),
        causes: [...new Set(blocking.flatMap((s) => s.causes))],
      });
    return { reward: id };
  };
}

async function align(
  tx: Transaction,
  id: string,
  holds: readonly string[],
  wanted: ReadonlySet<SagaHold>,
): Promise<void> {
  for (const cause of SAGA_HOLDS) {
    if (wanted.has(cause) && !holds.includes(cause)) await tx.execute(rewardDecider, id, { type: 'hold', cause });
    if (!wanted.has(cause) && holds.includes(cause)) await tx.execute(rewardDecider, id, { type: 'release', cause });
  }
}

function standing(
  what: 'bounty' | 'submission',
  { judged, contentDigest }: { readonly judged: Judged; readonly contentDigest: Digest },
): Standing & { readonly hold?: SagaHold } {
  const found = standingOf(judged, contentDigest);
  // Not judged yet is no news: the verdict is on its way, and the gate waits for it anyway.
  const pending = !judged.verdict && found.outcome === 'hold' && judged.openCases.length === 0;
  if (pending || found.outcome === 'allow') return found;
  return { ...found, hold: found.outcome === 'block' ? `${what}-blocked` : `${what}-held` };
}

function isGround(ground: string): ground is Ground {
  return (GROUNDS as readonly string[]).includes(ground);
}
