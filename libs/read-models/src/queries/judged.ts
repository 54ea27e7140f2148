import type { Judged } from '#domain';
import type { Digest, Outcome, PolicyRef, Timestamp } from '#kernel';
import type { StandingRow } from '../projections/judged.js';

/** How content stands, as everyone may know it. The signals stay in the log, for moderators. */
export interface JudgedView {
  /** What verdict, rulings and contests come to. */
  readonly outcome: Outcome;
  readonly grounds: readonly string[];
  readonly causes: readonly string[];
  /** A person decided. */
  readonly final: boolean;
  readonly contested: boolean;
  readonly openCases: readonly string[];
  /** Since when it has not been allowed, without a break. */
  readonly waitingSince?: Timestamp;
  readonly earlierRevisionBlocked: boolean;
  /** The verdict on the current content; absent until there is one. */
  readonly verdict?: {
    readonly outcome: Outcome;
    readonly inputDigest: Digest;
    readonly policy: PolicyRef;
    readonly registryDigest: Digest;
    readonly engineDigest: Digest;
    readonly at: Timestamp;
  };
}

export function judgedView({ standing, waitingSince }: StandingRow, judged: Judged): JudgedView {
  const { verdict, openCases, earlierRevisionBlocked } = judged;
  return {
    outcome: standing.outcome,
    grounds: standing.grounds,
    causes: standing.causes,
    final: standing.final,
    contested: openCases.length > 0,
    openCases,
    waitingSince,
    earlierRevisionBlocked,
    ...(verdict && {
      verdict: {
        outcome: verdict.outcome,
        inputDigest: verdict.inputDigest,
        policy: verdict.policy,
        registryDigest: verdict.registryDigest,
        engineDigest: verdict.engineDigest,
        at: verdict.at,
      },
    }),
  };
}
