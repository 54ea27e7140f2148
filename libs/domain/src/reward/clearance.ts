import type { Static } from 'typebox';
import type { Digest, Timestamp, Verdict } from '#kernel';
import { type Bounty, isClosed } from '../bounty/index.js';
import { type Consent, consentStatus } from '../consent/index.js';
import type { Marketplace } from '../marketplace/index.js';
import { type Standing, standingOf } from '../shared/standing.js';
import type { Submission } from '../submission/index.js';
import type { ClearanceFacts } from './events.js';
import { openPayout, type Reward } from './state.js';

interface At<State> {
  readonly id: string;
  readonly revision: number;
  readonly state: State;
}

/** All that the gate looks at, each thing at the revision its append will check. */
export interface GateFacts {
  readonly reward: At<Reward>;
  readonly bounty: At<Bounty>;
  /** Absent while nothing is awarded. */
  readonly submission?: At<Submission>;
  readonly marketplace: At<Marketplace>;
  readonly consents: readonly At<Consent>[];
  /** What a verdict given this moment would bind to. */
  readonly current: { readonly bounty: Digest; readonly submission?: Digest };
  readonly now: Timestamp;
}

/** What stands in the way of a payment. No grounds and no causes means: nothing. */
export interface Obstacles {
  readonly outcome: 'hold' | 'block';
  readonly grounds: readonly string[];
  readonly causes: readonly string[];
}

/** The one proof that a payout may start or go on. Only `assess` makes one, so a clearance for a held reward cannot exist. */
export class Clearance {
  /** Private in name and in fact: the constructor refuses everyone but `assess`. */
  constructor(
    readonly facts: Static<typeof ClearanceFacts>,
    readonly payBefore: Timestamp,
    token: symbol,
  ) {
    if (token !== MINT) throw new TypeError('A clearance can only come from assess()');
  }
}
const MINT = Symbol('clearance');

/**
 * Rules 3 to 5. Never judges: asks whether an allow stands for bounty and submission, whether it was given on exactly what is
 * there now under exactly what is in force, and whether anything else forbids paying.
 */
export function assess(facts: GateFacts): Clearance | Obstacles {
  const { bounty, submission, marketplace, consents, current, now } = facts;
  const reward = facts.reward.state;
  const grounds = new Set<string>();
  const causes = new Set<string>(reward.holds);
  let blocked = false;
  const add = (standing: Standing) => {
    for (const ground of standing.grounds) grounds.add(ground);
    for (const cause of standing.causes) causes.add(cause);
    if (standing.outcome !== 'allow' && standing.causes.length + standing.grounds.length === 0)
      causes.add('not-allowed');
    blocked ||= standing.outcome === 'block';
  };

  add(standingOf(bounty.state.judged, bounty.state.contentDigest));
  if (!isFresh(bounty.state.judged, current.bounty, marketplace.state)) causes.add('stale-verdict');
  if (isClosed(bounty.state)) causes.add(`bounty-${bounty.state.phase}`);
  if (!submission || !reward.award) causes.add('not-awarded');
  else {
    add(standingOf(submission.state.judged, submission.state.contentDigest));
    if (current.submission === undefined || !isFresh(submission.state.judged, current.submission, marketplace.state))
      causes.add('stale-verdict');
    if (submission.state.phase === 'withdrawn') causes.add('submission-withdrawn');
    // Freezing is what keeps the judged content from changing under a payment; reopening lifts it on purpose.
    const frozen =
      bounty.state.awards.some((a) => a.reward === facts.reward.id && a.submission === submission.id) &&
      submission.state.selectedFor.includes(facts.reward.id);
    if (!frozen) causes.add('reopened');
    if (
      submission.state.bounty !== bounty.id ||
      reward.bounty !== bounty.id ||
      reward.award.payee !== submission.state.creator
    )
      causes.add('award-mismatch');
  }
  if (openPayout(reward)?.contested) causes.add('payout-contested');

  const { policy, registry, engine } = marketplace.state;
  if (!policy) causes.add('no-policy');
  if (!registry) causes.add('no-registry');
  if (!engine) causes.add('no-engine');
  if (
    !submission ||
    !reward.award ||
    !policy ||
    !registry ||
    !engine ||
    current.submission === undefined ||
    grounds.size + causes.size > 0
  )
    return { outcome: blocked ? 'block' : 'hold', grounds: [...grounds], causes: [...causes] };

  const clearance: Static<typeof ClearanceFacts> = {
    reward: facts.reward.id,
    bounty: bounty.id,
    submission: submission.id,
    payee: reward.award.payee,
    amount: reward.amount,
    currency: reward.currency,
    inputDigests: { bounty: current.bounty, submission: current.submission },
    policyDigest: policy.ref.digest,
    registryDigest: registry.digest,
    engineDigest: engine,
    consents: consents.map(({ id, revision }) => ({ id, revision })),
    revisions: { bounty: bounty.revision, submission: submission.revision, marketplace: marketplace.revision },
    at: now,
  };
  return new Clearance(clearance, payBefore(facts), MINT);
}

/** Rule 5: the verdict was given on what is there now, under what is in force now. */
export function isFresh(
  { verdict }: { readonly verdict?: Pick<Verdict, 'inputDigest' | 'policy' | 'registryDigest' | 'engineDigest'> },
  inputDigest: Digest,
  inForce: Pick<Marketplace, 'policy' | 'registry' | 'engine'>,
): boolean {
  return (
    verdict !== undefined &&
    verdict.inputDigest === inputDigest &&
    verdict.policy.digest === inForce.policy?.ref.digest &&
    verdict.registryDigest === inForce.registry?.digest &&
    verdict.engineDigest === inForce.engine
  );
}

/** The marketplace's window, cut short where a consent relied on lapses earlier. */
function payBefore({ marketplace, consents, now }: GateFacts): Timestamp {
  const window = new Date(Date.parse(now) + marketplace.state.settings.payBeforeSeconds * 1000).toISOString();
  // One that had lapsed by now was not relied on.
  const lapses = consents.filter((c) => consentStatus(c.state, now) === 'verified').map((c) => c.state.expiresAt);
  return [window, ...lapses.filter((at) => at !== undefined)].toSorted()[0] ?? window;
}
