import { confirmPayout, settlePayout, startPayout } from '#enforcement';
import type { BountyContent, SubmissionContent } from '#kernel';
import { attachEvidence, awardReward, enterSubmission, postBounty } from '#operations';
import { CLEAN_SCAN, DELIVERY, HARMLESS, type World } from './world.js';

/** Steps that many stories share. Each waits until the saga has worked off what it caused. */

export async function post(
  world: World,
  content: BountyContent = HARMLESS,
  more: { consents?: string[]; expiresAt?: string; poster?: string } = {},
): Promise<{ bounty: string; reward: string }> {
  const { bounty, reward } = await world.must(
    'frontend',
    postBounty({
      poster: more.poster ?? 'poster-1',
      content,
      consents: more.consents ?? [],
      expiresAt: more.expiresAt,
      reward: { amount: 500, currency: 'USD', benefactor: more.poster ?? 'poster-1' },
    }),
  );
  await world.workers.settled();
  return { bounty, reward: reward ?? '' };
}

export async function deliver(
  world: World,
  bounty: string,
  content: SubmissionContent = DELIVERY,
  scan: Parameters<typeof attachEvidence>[0]['evidence'] | null = CLEAN_SCAN,
): Promise<string> {
  const { submission } = await world.must('frontend', enterSubmission({ bounty, creator: 'creator-1', content }));
  if (scan) await world.must('scanner', attachEvidence({ submission, evidence: scan }));
  await world.workers.settled();
  return submission;
}

export async function award(world: World, reward: string, submission: string): Promise<void> {
  await world.must('frontend', awardReward({ reward, submission }));
  await world.workers.settled();
}

/** A harmless bounty, delivered and awarded: ready to be paid. */
export async function readyToPay(world: World): Promise<{ bounty: string; reward: string; submission: string }> {
  const { bounty, reward } = await post(world);
  const submission = await deliver(world, bounty);
  await award(world, reward, submission);
  return { bounty, reward, submission };
}

export async function pay(world: World, reward: string, reference = 'pay-1'): Promise<string> {
  const { payout } = await world.must('payout', startPayout({ reward, reference }));
  await world.must('payout', confirmPayout({ reward, payout }));
  await world.must('payout', settlePayout({ reward, payout, outcome: 'settled', providerReference: 'prov-1' }));
  await world.workers.settled();
  return payout;
}
