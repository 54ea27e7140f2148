import type { Static } from 'typebox';
import type { Digest, Outcome, Timestamp, Verdict } from '#kernel';
import type { Basis } from './judged-events.js';

export interface Ruling {
  readonly outcome: Outcome;
  readonly overrides: readonly string[];
  readonly grounds: readonly string[];
  readonly inputDigest: Digest;
  readonly contentDigest: Digest;
  readonly moderator: string;
}

/** How a bounty or submission stands with the policy: folded from its four judged events and its edits. */
export interface Judged {
  /** The verdict on the current content; an edit voids it at once. */
  readonly verdict?: Verdict;
  readonly basis?: Static<typeof Basis>;
  /** Since when the verdict has been a block, without a break and without a person allowing it. */
  readonly blockedSince?: Timestamp;
  readonly rulings: readonly Ruling[];
  readonly openCases: readonly string[];
  /** A contest was upheld: only a ruling that overrides `contest-upheld` lifts it. */
  readonly upheld: boolean;
  /** Some earlier content was blocked. Never forgotten. */
  readonly earlierRevisionBlocked: boolean;
}

export const unjudged: Judged = { rulings: [], openCases: [], upheld: false, earlierRevisionBlocked: false };

/** New content: its verdict is void; that the old one was blocked is remembered. */
export function contentChanged(judged: Judged): Judged {
  const { verdict, basis: _basis, blockedSince: _since, ...rest } = judged;
  const ruledBlocked = judged.rulings.some((r) => r.outcome === 'block');
  const blocked = verdict?.outcome === 'block' || ruledBlocked;
  return { ...rest, earlierRevisionBlocked: rest.earlierRevisionBlocked || blocked };
}

export function screened(judged: Judged, verdict: Verdict, basis: Static<typeof Basis>): Judged {
  const { blockedSince, ...rest } = judged;
  // Where a person allowed what the last verdict blocked, a new block is news: its window starts with it.
  const allowed = judged.rulings.some((r) => r.outcome === 'allow' && r.inputDigest === judged.verdict?.inputDigest);
  const since = allowed ? verdict.at : (blockedSince ?? verdict.at);
  return { ...rest, verdict, basis, ...(verdict.outcome === 'block' && { blockedSince: since }) };
}

/**
 * A moderator's newer ruling on the same content replaces their older one; other moderators' rulings stay, and so do those on
 * earlier contents: who edits back to what was blocked finds it blocked.
 */
export function ruled(judged: Judged, ruling: Ruling): Judged {
  const others = judged.rulings.filter(
    (r) => r.contentDigest !== ruling.contentDigest || r.moderator !== ruling.moderator,
  );
  return { ...judged, rulings: [...others, ruling] };
}

export function contested(judged: Judged, caseId: string): Judged {
  return { ...judged, openCases: [...judged.openCases, caseId] };
}

/** Upholding is news: a ruling that set an upheld contest aside before knew nothing of this one, and must be given again. */
export function contestResolved(judged: Judged, caseId: string, resolution: 'lifted' | 'upheld'): Judged {
  const resolved = { ...judged, openCases: judged.openCases.filter((id) => id !== caseId) };
  if (resolution === 'lifted') return resolved;
  const rulings = judged.rulings.map((r) => ({ ...r, overrides: r.overrides.filter((o) => o !== 'contest-upheld') }));
  return { ...resolved, rulings, upheld: true };
}
