import { contest, holdReward, refundReward, revokeConsent, rule } from '#operations';
import { activate, housePolicySource, policyDraft } from '#runtime';
import type { Delivered } from './delivering.js';
import { bountyStanding } from './looking.js';
import { payoutWorker } from './paying.js';
import type { Posted } from './posting.js';
import type { Stage, Tally } from './stage.js';

/** Every third held bounty gets a ruling: two in three of those are allowed, the others blocked for good. */
export async function moderate(stage: Stage, held: readonly Posted[]): Promise<[string, number][]> {
  let allowed = 0;
  let blocked = 0;
  for (const [index, { bounty }] of held.entries()) {
    if (index % 3 !== 0) continue;
    const { grounds, causes, inputDigest } = await bountyStanding(stage, bounty);
    if (inputDigest === undefined) continue;
    const outcome = index % 9 === 0 ? 'block' : 'allow';
    const overrides = outcome === 'allow' ? [...grounds, ...causes] : [];
    const target = { kind: 'bounty', id: bounty } as const;
    const answer = await stage.ask(
      'moderator',
      rule({ target, outcome, overrides, reason: 'Looked at by a person.', inputDigest }),
    );
    if (answer.ok && outcome === 'allow') allowed++;
    if (answer.ok && outcome === 'block') blocked++;
  }
  await stage.settled();
  return [
    ['allowed by a ruling', allowed],
    ['blocked by a ruling, for good', blocked],
  ];
}

/** How much of the rewards is left for the round under `no-mature`. */
const SECOND_ROUND_FROM = 0.7;

export async function payInTwoRounds(
  stage: Stage,
  delivered: readonly Delivered[],
  tally: Tally,
  refusals: Tally,
  say: (text: string) => void,
): Promise<void> {
  const cut = Math.floor(delivered.length * SECOND_ROUND_FROM);
  const first = delivered.slice(0, cut);
  const { workers, runner } = stage.holdfast;
  const trouble = troubleMaker(stage, first);
  const middle = first[Math.floor(cut / 2)]?.reward;
  let restarted: Promise<void> | undefined;
  const pause = async (reward: string) => {
    // Asleep, the saga can neither hold nor contest anything: the gate alone must refuse what is reported now.
    if (reward === middle) restarted ??= workers.stop();
    await restarted;
    await trouble(reward);
  };
  const rewards = first.map((d) => d.reward);
  await race(stage, rewards, tally, refusals, pause);
  workers.start();
  await stage.settled();
  say('first round done; the saga is awake again');

  const admin = { actor: { role: 'admin', id: 'admin-1' }, marketplace: stage.marketplace };
  await activate(runner, admin, policyDraft(housePolicySource('no-mature') ?? ''));
  say('no-mature is in force: every verdict under the house policy is stale from here on');
  // Not waiting for the saga: some rewards are asked for while their verdicts are still the old ones.
  await race(
    stage,
    delivered.slice(cut, cut + 20).map((d) => d.reward),
    tally,
    refusals,
  );
  await stage.settled();
  await race(
    stage,
    delivered.slice(cut).map((d) => d.reward),
    tally,
    refusals,
  );
}

async function race(
  stage: Stage,
  rewards: readonly string[],
  tally: Tally,
  refusals: Tally,
  pause?: (reward: string) => Promise<void>,
): Promise<void> {
  await Promise.all(['worker-a', 'worker-b'].map((name) => payoutWorker(stage, name, rewards, tally, refusals, pause)));
}

/** Between start and confirmation of some payouts someone reports the bounty, holds the reward or revokes a consent. */
function troubleMaker(stage: Stage, delivered: readonly Delivered[]): (reward: string) => Promise<void> {
  const byReward = new Map(delivered.map((d, index) => [d.reward, { ...d, index }]));
  return async (reward) => {
    const found = byReward.get(reward);
    if (!found) return;
    const [consent] = found.consents;
    if (consent !== undefined) await stage.must('consent-verifier', revokeConsent(consent));
    else if (found.index % 23 === 5)
      await stage.must(
        'frontend',
        contest({ target: { kind: 'bounty', id: found.bounty }, cause: 'report' }),
        'someone-depicted',
      );
    else if (found.index % 29 === 7) await stage.must('moderator', holdReward(reward));
  };
}

/** A senior moderator confirms every second block; those rewards are refunded, the others wait out the window. */
export async function refundBlocked(stage: Stage, blocked: readonly Posted[], tally: Tally): Promise<void> {
  for (const [index, { bounty, reward }] of blocked.entries()) {
    if (index % 2 === 1) continue;
    const { inputDigest } = await bountyStanding(stage, bounty);
    if (inputDigest === undefined) continue;
    const ruling = { outcome: 'block', overrides: [], reason: 'Confirmed.', inputDigest } as const;
    await stage.ask('senior-moderator', rule({ target: { kind: 'bounty', id: bounty }, ...ruling }));
    const answer = await stage.ask('payout', refundReward(reward));
    tally.add(answer.ok ? 'refunded' : `refund refused: ${answer.refusal.code}`);
  }
}
