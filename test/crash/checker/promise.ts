import { type Data, idIn, type Problem, place, type Row, same } from './log-file.js';
import { type Allowed, allowed } from './standing.js';
import type { BountyFacts, ConsentFacts, MarketplaceFacts, RewardFacts, SubmissionFacts, World } from './world.js';

interface Case {
  readonly id: string;
  readonly reward: RewardFacts;
  readonly bounty: BountyFacts;
  readonly submission: SubmissionFacts;
  readonly marketplace: MarketplaceFacts;
  readonly clearance: Data;
  /** When the gate decided. */
  readonly now: string;
}

/**
 * The promise, at one payout: bounty and submission stand allowed under what is in force, with every consent they rely on valid
 * and nothing contested. `world` is how things stood right before `row`. Nothing for other events.
 */
export function checkPromise(row: Row, world: World): Problem[] {
  if (row.type !== 'reward.payout-started' && row.type !== 'reward.payout-confirmed') return [];
  return objections(row, world).map((what) => ({ check: 'promise', place: place(row), what }));
}

function objections(row: Row, world: World): string[] {
  const id = idIn(row.stream);
  const clearance = row.data.clearance as Data;
  const reward = world.rewards.get(id);
  const bounty = reward && world.bounties.get(reward.bounty);
  const submission = world.submissions.get(reward?.submission ?? '');
  const marketplace = world.marketplaces.get(row.marketplace);
  if (!reward || !bounty || !marketplace) return ['pays a reward whose bounty or marketplace is not there'];
  if (!submission) return ['pays a reward that is not awarded'];
  const found: Case = { id, reward, bounty, submission, marketplace, clearance, now: String(clearance.at) };
  return [
    ...ownObjections(row, found),
    ...awardObjections(found),
    ...contentObjections('bounty', bounty, found),
    ...contentObjections('submission', submission, found),
    ...submissionObjections(found),
    ...bounty.consents.flatMap((consent) => consentObjections(consent, world.consents.get(consent), row, found)),
    ...(same(clearance.revisions, {
      bounty: bounty.head,
      submission: submission.head,
      marketplace: marketplace.head,
    })
      ? []
      : ['its clearance names other revisions than there are']),
  ];
}

function ownObjections(row: Row, { reward, now }: Case): string[] {
  const open = reward.payouts.filter((p) => p.status === 'open' || p.status === 'confirmed');
  const wrong: string[] = [];
  if (reward.ended) wrong.push(`the reward was ${reward.ended} before`);
  if (reward.holds.size > 0) wrong.push(`the reward was held: ${[...reward.holds].join(', ')}`);
  if (row.at < now) wrong.push('was recorded before it was decided');
  if (row.type === 'reward.payout-started') {
    if (open.length > 0) wrong.push('another payout was open');
    return wrong;
  }
  const [confirmed] = open;
  if (!confirmed || open.length !== 1 || confirmed.id !== row.data.payout) wrong.push('this payout was not open');
  else {
    if (confirmed.contested) wrong.push('this payout was contested');
    if (now > confirmed.payBefore) wrong.push(`payBefore (${confirmed.payBefore}) had passed at ${now}`);
  }
  return wrong;
}

function awardObjections({ id, reward, bounty, submission, clearance }: Case): string[] {
  const wrong: string[] = [];
  if (bounty.frozen.get(id) !== reward.submission || !submission.selected.has(id)) wrong.push('nothing was frozen');
  if (submission.bounty !== reward.bounty) wrong.push('the submission is for another bounty');
  if (reward.payee !== submission.author || clearance.payee !== reward.payee)
    wrong.push('the payee is not the creator');
  if (clearance.amount !== reward.amount || clearance.currency !== reward.currency)
    wrong.push('another amount was cleared than pledged');
  if (['withdrawn', 'expired', 'closed'].includes(bounty.phase)) wrong.push(`the bounty was ${bounty.phase}`);
  if (submission.phase === 'withdrawn') wrong.push('the submission was withdrawn');
  return wrong;
}

function contentObjections(
  kind: 'bounty' | 'submission',
  content: BountyFacts | SubmissionFacts,
  found: Case,
): string[] {
  const { marketplace, clearance } = found;
  const { verdict, basis } = content;
  if (!verdict || !basis) return [`there was no verdict on the ${kind} as it was`];
  const { allowed: stands, because }: Allowed = allowed(content);
  const wrong = stands ? [] : [`the ${kind} did not stand allowed: ${because}`];
  const bound = (clearance.inputDigests as Data)[kind];
  const under = (verdict.policy as Data).digest;
  if (bound !== verdict.inputDigest) wrong.push(`the ${kind} was cleared on another input than was judged`);
  if (under !== marketplace.policy || clearance.policyDigest !== marketplace.policy)
    wrong.push(`the ${kind} was judged under a policy that was not in force`);
  if (verdict.registryDigest !== marketplace.registry) wrong.push(`the ${kind} was judged with another registry`);
  if (verdict.engineDigest !== marketplace.engine) wrong.push(`the ${kind} was judged by another engine`);
  if (basis.contentRevision !== content.revision) wrong.push(`another revision of the ${kind} was judged`);
  if (basis.earlierRevisionBlocked !== content.blockedBefore) wrong.push(`the past of the ${kind} was overlooked`);
  return wrong;
}

function submissionObjections({ submission: { basis }, submission, bounty, marketplace }: Case): string[] {
  const wrong: string[] = [];
  if (basis?.bountyRevision !== bounty.revision) wrong.push('the submission was judged with another bounty text');
  if (!same(basis?.evidence ?? [], submission.evidence)) wrong.push('the submission was judged on other evidence');
  if (basis?.requireEvidence !== marketplace.settings.requireEvidence)
    wrong.push('the submission was judged when evidence counted differently');
  return wrong;
}

/** Each consent is as it was when both verdicts relied on it, and the payout must be over before it ends. */
function consentObjections(id: string, consent: ConsentFacts | undefined, row: Row, found: Case): string[] {
  const { bounty, submission, clearance, now } = found;
  if (!consent) return [`the consent ${id} is not there`];
  const lapsed = consent.status === 'verified' && consent.expiresAt !== undefined && consent.expiresAt <= now;
  const foreign = consent.self && consent.party !== bounty.author;
  const status = foreign ? 'recorded' : lapsed ? 'expired' : consent.status;
  const wrong: string[] = [];
  const cleared = (clearance.consents as Data[]).find((c) => c.id === id);
  if (cleared?.revision !== consent.head) wrong.push(`the consent ${id} had moved on`);
  for (const { basis } of [bounty, submission]) {
    const judged = ((basis?.consents ?? []) as Data[]).find((c) => c.id === id);
    if (judged?.revision !== consent.head || judged?.status !== status)
      wrong.push(`the consent ${id} was judged as ${judged?.status}, and was ${status}`);
  }
  const payBefore = row.data.payBefore as string | undefined;
  if (status === 'verified' && consent.expiresAt !== undefined && payBefore !== undefined)
    if (payBefore > consent.expiresAt) wrong.push(`may be paid after the consent ${id} ends`);
  return wrong;
}
