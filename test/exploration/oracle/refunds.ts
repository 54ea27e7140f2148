import { plusDays } from '#kernel';
import { type Facts, marketOf, rewardOf, type Subject, subjectOf } from './facts.js';
import { against, finallyForbidden } from './promise.js';

/** Empty when a refund has its reason: a closed bounty, a withdrawn delivery, a person's block, or a block that lasted the window. */
export function mayBeRefunded(facts: Facts, rewardId: string, marketplace: string, at: string): string[] {
  const reward = rewardOf(facts, rewardId);
  const bounty = reward && subjectOf(facts, 'bounty', reward.bounty);
  if (!reward || !bounty) return ['there is no such reward'];
  if (['withdrawn', 'expired', 'closed'].includes(bounty.phase)) return [];
  const submission = reward.award && subjectOf(facts, 'submission', reward.award.submission);
  if (submission?.phase === 'withdrawn') return [];
  const days = marketOf(facts, marketplace)?.refundAfterDays ?? 0;
  const lost = [bounty, ...(submission ? [submission] : [])].some((s) => finallyForbidden(s) || lasted(s, days, at));
  return lost ? [] : ['a reward was refunded that can still be paid'];
}

function lasted(subject: Subject, days: number, at: string): boolean {
  const since = subject.verdict?.blockedSince;
  return since !== undefined && against(subject).length > 0 && plusDays(since, days) <= at;
}
