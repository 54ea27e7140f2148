import { plusDays, type Timestamp } from '#kernel';
import { type Bounty, isClosed } from '../bounty/index.js';
import type { Judged } from '../shared/judged.js';
import { standingOf } from '../shared/standing.js';
import type { Submission } from '../submission/index.js';
import { openPayout, type Reward } from './state.js';

/**
 * Why a reward may be refunded now, or nothing when it may not. A block holds; a refund follows a person's final decision, or a
 * block by verdict that has lasted the marketplace's window, or that nothing is left to be delivered.
 */
export function refundCause(
  reward: Reward,
  bounty: Bounty,
  submission: Submission | undefined,
  window: { readonly refundAfterDays: number },
  now: Timestamp,
): string | undefined {
  if (openPayout(reward)) return undefined;
  const lasting = (judged: Judged) =>
    judged.blockedSince !== undefined && plusDays(judged.blockedSince, window.refundAfterDays) <= now;
  const standing = standingOf(bounty.judged, bounty.contentDigest);
  if (standing.final) return 'bounty-blocked';
  if (standing.outcome === 'block' && lasting(bounty.judged)) return 'bounty-blocked';
  // Also with an award from before it was reopened: a closed bounty cannot be awarded again, so nobody can be paid.
  if (isClosed(bounty)) return `bounty-${bounty.phase}`;
  if (!submission) return undefined;
  if (submission.phase === 'withdrawn') return 'submission-withdrawn';
  const delivered = standingOf(submission.judged, submission.contentDigest);
  if (delivered.final) return 'submission-blocked';
  if (delivered.outcome === 'block' && lasting(submission.judged)) return 'submission-blocked';
  return undefined;
}
