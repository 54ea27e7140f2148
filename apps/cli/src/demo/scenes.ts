import { housePolicySource } from '#runtime';
import { codeOf } from './api.js';
import type { Delivered } from './delivering.js';
import { type Between, type Books, payoutWorker } from './paying.js';
import type { Posted } from './posting.js';
import { mapWide, type Stage, type Tally } from './stage.js';

/** Every third held bounty gets a ruling: two in three of those are allowed, the others blocked for good. */
export async function moderate({ api }: Stage, held: readonly Posted[]): Promise<[string, number][]> {
  let allowed = 0;
  let blocked = 0;
  for (const [index, { bounty }] of held.entries()) {
    if (index % 3 !== 0) continue;
    const { verdict, reasons } = await api.must('moderator', 'GET', `/bounties/${bounty}`);
    if (!verdict) continue;
    const outcome = index % 9 === 0 ? 'block' : 'allow';
    const overrides = outcome === 'allow' ? [...reasons.grounds, ...reasons.causes] : [];
    const ruling = { outcome, overrides, reason: 'Looked at by a person.', inputDigest: verdict.inputDigest };
    const { status } = await api.ask('moderator', 'POST', `/bounties/${bounty}/rulings`, ruling);
    if (status < 400 && outcome === 'allow') allowed++;
    if (status < 400 && outcome === 'block') blocked++;
  }
  return [
    ['allowed by a ruling', allowed],
    ['blocked by a ruling, for good', blocked],
  ];
}

/** How much of the rewards is left for the round under `no-mature`. */
const SECOND_ROUND_FROM = 0.7;
/** How many of those are asked for before anything can have been judged again. */
const AT_ONCE = 20;

export async function payInTwoRounds(
  stage: Stage,
  delivered: readonly Delivered[],
  books: Books,
  say: (text: string) => void,
): Promise<void> {
  const cut = Math.floor(delivered.length * SECOND_ROUND_FROM);
  const first = delivered.slice(0, cut);
  const trouble = troubleMaker(stage, first);
  const middle = first[Math.floor(cut / 2)]?.reward;
  let crashed: Promise<void> | undefined;
  const between: Between = async (reward) => {
    // Both workers are in the middle of a payout then; they ask again with the same words.
    if (reward === middle) crashed ??= stage.crashAndRestart();
    await crashed;
    await trouble(reward);
  };
  await race(stage, rewardsOf(first), books, between);
  say('first round done; the service was killed in the middle of it and came up again');

  await activateNoMature(stage);
  say('no-mature is in force: every verdict under the house policy is stale from here on');
  // Not waiting for the saga: some rewards are asked for while their verdicts are still the old ones.
  const second = rewardsOf(delivered.slice(cut));
  await race(stage, second.slice(0, AT_ONCE), books);
  await mapWide(second, 16, (reward) => stage.api.until('payout', `/rewards/${reward}/clearance`, isJudged));
  await race(stage, second, books);
}

/** The saga has come by again: what there is to wait for, where nothing was awarded, is not a verdict. */
function isJudged({ state, causes }: { readonly state: string; readonly causes: readonly string[] }): boolean {
  return state !== 'pending' || !causes.some((cause) => cause === 'stale-verdict' || cause === 'unjudged');
}

async function activateNoMature({ api }: Stage): Promise<void> {
  const { digest } = await api.must('admin', 'POST', '/policies', { source: housePolicySource('no-mature') });
  await api.must('admin', 'POST', `/marketplaces/${api.marketplace}/activations`, { policy: digest });
}

function rewardsOf(delivered: readonly Delivered[]): string[] {
  return delivered.map(({ reward }) => reward);
}

async function race(stage: Stage, rewards: readonly string[], books: Books, between?: Between): Promise<void> {
  await Promise.all(['worker-a', 'worker-b'].map((name) => payoutWorker(stage, name, rewards, books, between)));
}

/** Between start and confirmation of some payouts someone reports the bounty, holds the reward or revokes a consent. */
function troubleMaker({ api }: Stage, delivered: readonly Delivered[]): Between {
  const byReward = new Map(delivered.map((d, index) => [d.reward, { ...d, index }]));
  return async (reward) => {
    const found = byReward.get(reward);
    if (!found) return;
    const [consent] = found.consents;
    if (consent !== undefined) await api.must('consent-verifier', 'POST', `/consents/${consent}/revocation`);
    else if (found.index % 23 === 5) await api.report('bounty', found.bounty);
    else if (found.index % 29 === 7) await api.must('moderator', 'POST', `/rewards/${reward}/hold`);
  };
}

/** A senior moderator confirms every second block; those rewards are refunded, the others wait out the window. */
export async function refundBlocked({ api }: Stage, blocked: readonly Posted[], tally: Tally): Promise<void> {
  await mapWide(blocked, 8, async ({ bounty, reward }, index) => {
    if (index % 2 === 1) return;
    const { verdict } = await api.must('senior-moderator', 'GET', `/bounties/${bounty}`);
    if (!verdict) return;
    const ruling = { outcome: 'block', overrides: [], reason: 'Confirmed.', inputDigest: verdict.inputDigest };
    await api.ask('senior-moderator', 'POST', `/bounties/${bounty}/rulings`, ruling);
    const said = await api.ask('payout', 'POST', `/rewards/${reward}/refund`);
    tally.add(said.status < 400 ? 'refunded' : `refund refused: ${codeOf(said)}`);
  });
}
