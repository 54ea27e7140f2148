import { bounty as bountyDecider, isFresh, type Marketplace, submission as submissionDecider } from '#domain';
import type { Digest, Transaction, Verdict } from '#kernel';
import { findBounty, findMarketplace, findSubmission, type Operation, only } from '#operations';
import { type CaseInput, ENGINE_DIGEST, fingerprint as fingerprintOf, judge as houseJudge } from '#policy';
import { NotForThisProcess } from '#subscriptions';
import type { BlockedBounties } from './blocked-bounties.js';
import { bountyFacts, citedConsents, type JudgedFacts, submissionFacts } from './case-facts.js';
import { countBlock } from './count-block.js';
import type { DocumentLibrary } from './document-library.js';
import { type AskDetectors, type Surroundings, standing, withAnswers } from './surroundings.js';

/** What judging needs beyond the log. Engine and digest can be given for tests; they are this build's own by default. */
export interface Judge {
  readonly documents: DocumentLibrary;
  readonly engineDigest?: Digest;
  readonly judge?: typeof houseJudge;
  /** Without, every classifier that a marketplace demands counts as failed. */
  readonly detectors?: AskDetectors;
  /** Without, nothing is found to resemble what was blocked. */
  readonly blocked?: BlockedBounties;
}

/** Not a refusal: what is refused counts as done, and the build that may judge would never be asked. */
export class OtherEngine extends NotForThisProcess {
  constructor() {
    super('A marketplace is judged by another build of Holdfast. Run that one, or restart this one to adopt it.');
    this.name = 'OtherEngine';
  }
}

/** Judges a bounty, unless the standing verdict was given on exactly this under exactly this. Safe to ask for at any time. */
export function screenBounty(judge: Judge, id: string): Operation {
  return async (tx) => {
    only(tx, 'system');
    const bounty = await findBounty(tx, id);
    if (bounty.state.phase !== 'open') return { bounty: id };
    const marketplace = await findMarketplace(tx);
    const { settings } = marketplace.state;
    const consents = await citedConsents(tx, bounty.state);
    const factsWith = (around: Surroundings) => bountyFacts(bounty, consents, settings, tx.now(), around);
    const known = standing(bounty.state.judged, settings);
    const standingFacts = answered(tx, judge, known, factsWith);
    if (isFresh(bounty.state.judged, standingFacts.digest, marketplace.state)) return { bounty: id };
    const fingerprint = standingFacts.basis.erased ? undefined : fingerprintOf(bounty.state.content, tx.marketplace);
    // What resembled something once still does: a list that is behind, or was made anew, forgets nothing.
    const resemblesBlocked =
      known.resemblesBlocked ?? (await judge.blocked?.resembling(tx.marketplace, id, fingerprint));
    const { answers } = standingFacts.input;
    const facts = factsWith({ answers, ...(resemblesBlocked !== undefined && { resemblesBlocked }) });
    const verdict = await verdictOn(tx, judge, marketplace.state, facts);
    const basis = { ...facts.basis, ...(judge.blocked && fingerprint !== undefined && { fingerprint }) };
    await tx.execute(bountyDecider, id, { type: 'screen', verdict, basis });
    await countBlock(tx, bounty);
    return { bounty: id };
  };
}

/** Judges a submission together with its bounty; its append checks both. */
export function screenSubmission(judge: Judge, id: string): Operation {
  return async (tx) => {
    only(tx, 'system');
    const submission = await findSubmission(tx, id);
    if (submission.state.phase !== 'entered') return { submission: id };
    const bounty = await findBounty(tx, submission.state.bounty);
    const marketplace = await findMarketplace(tx);
    const consents = await citedConsents(tx, bounty.state);
    const { settings } = marketplace.state;
    const factsWith = (around: Surroundings) =>
      submissionFacts(submission, bounty, consents, settings, tx.now(), around);
    const known = standing(submission.state.judged, settings, bounty.state.contentRevision);
    const facts = answered(tx, judge, known, factsWith);
    if (isFresh(submission.state.judged, facts.digest, marketplace.state)) return { submission: id };
    const verdict = await verdictOn(tx, judge, marketplace.state, facts);
    await tx.execute(submissionDecider, id, { type: 'screen', verdict, basis: facts.basis });
    return { submission: id };
  };
}

/** The facts with every answer that is missing so far. Nobody is asked about what has been erased. */
function answered<Case extends CaseInput>(
  tx: Transaction,
  { detectors }: Judge,
  known: Surroundings,
  factsWith: (around: Surroundings) => JudgedFacts<Case>,
): JudgedFacts<Case> {
  const facts = factsWith(known);
  const around = facts.basis.erased ? known : withAnswers(tx, detectors, facts.input, known);
  return around === known ? facts : factsWith(around);
}

async function verdictOn(
  tx: Transaction,
  { documents, engineDigest = ENGINE_DIGEST, judge = houseJudge }: Judge,
  { policy, registry, engine }: Marketplace,
  { input, basis, digest }: JudgedFacts<CaseInput>,
): Promise<Verdict> {
  if (!policy || !registry)
    return tx.refuse(
      'no-policy',
      'This marketplace has no policy and registry in force, so nothing can be judged. Activate both.',
    );
  if (engine !== engineDigest) throw new OtherEngine();
  const verdict = judge(await documents.policy(policy), await documents.registry(registry), input, tx.now());
  const bound = { ...verdict, inputDigest: digest, engineDigest };
  // Nothing is left of what was written: whatever the placeholders look like, nobody can say it is harmless.
  return basis.erased ? { ...bound, outcome: 'hold', causes: ['content-erased'], signals: [], rules: [] } : bound;
}
