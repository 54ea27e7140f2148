import type { Judged, Standing } from '#domain';
import { standingOf } from '#domain';
import type { Digest, Timestamp } from '#kernel';

/** What the fold and the views need of `Judged`: no signals, no basis, and of a ruling not the reason, which is personal text. */
export function compactJudged(judged: Judged): Judged {
  const { basis: _basis, verdict, rulings, ...rest } = judged;
  return {
    ...rest,
    ...(verdict && { verdict: { ...verdict, signals: [], rules: [] } }),
    rulings: rulings.map(({ outcome, overrides, grounds, inputDigest, contentDigest, moderator }) => ({
      outcome,
      overrides,
      grounds,
      inputDigest,
      contentDigest,
      moderator,
    })),
  };
}

/** How something stands, and since when it has not been allowed, without a break. */
export interface StandingRow {
  readonly standing: Standing;
  readonly waitingSince?: Timestamp;
}

export function standingRow(
  before: StandingRow | undefined,
  judged: Judged,
  contentDigest: Digest,
  at: Timestamp,
): StandingRow {
  const standing = standingOf(judged, contentDigest);
  return standing.outcome === 'allow' ? { standing } : { standing, waitingSince: before?.waitingSince ?? at };
}

/** How urgently a person should look, the most urgent first. A row stores the place in this list, so that the queue comes out of an index. */
export const URGENCIES = ['minors', 'contested', 'block', 'hold'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * Nothing where nobody waits for a moderator: what is allowed, what a person has decided for good, what no policy has judged
 * yet, and what is over and uncontested.
 */
export function urgencyOf({ standing }: StandingRow, judged: Judged, live: boolean): Urgency | undefined {
  const contested = judged.openCases.length > 0;
  if (standing.outcome === 'allow') return undefined;
  if (!contested && (!live || standing.final || !judged.verdict)) return undefined;
  if (standing.grounds.includes('minor-sexual')) return 'minors';
  if (contested) return 'contested';
  return standing.outcome;
}

/** As a column: null sorts nowhere, and the index leaves it out. */
export function rankOf(urgency: Urgency | undefined): number | null {
  return urgency === undefined ? null : URGENCIES.indexOf(urgency);
}
