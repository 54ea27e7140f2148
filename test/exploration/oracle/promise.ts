import { consentOf, type Facts, marketOf, type RulingFact, rewardOf, type Subject, subjectOf } from './facts.js';

/** Why nobody may be paid for this content, in words; empty when its latest content stands allowed. */
export function against(subject: Subject): string[] {
  const { verdict, rulings, upheldAfter } = subject;
  const reasons = subject.open.length > 0 ? ['a contest of it is open'] : [];
  if (!verdict) return [...reasons, 'nothing has judged its latest content'];
  // A moderator's newer ruling on the same content replaces their older one.
  const standing = rulings
    .map((ruling, at) => ({ ...ruling, at }))
    .filter((r) => r.content === subject.content)
    .filter((r, i, all) => !all.slice(i + 1).some((newer) => newer.moderator === r.moderator));
  const allowing: typeof standing = [];
  const setAside = (name: string, from = 0) => {
    const by = new Set(allowing.filter((r) => r.at >= from && r.names.includes(name)).map((r) => r.moderator));
    return by.size >= (name === 'minor-sexual' ? 2 : 1);
  };
  let overruled = false;
  let forbidding: RulingFact[] = [];
  for (const ruling of standing) {
    if (ruling.outcome !== 'allow') forbidding.push(ruling);
    else if (ruling.inputDigest === verdict.inputDigest) {
      allowing.push(ruling);
      const names = [...verdict.names, ...forbidding.flatMap((r) => r.grounds)];
      if (!names.every((name) => setAside(name))) continue;
      overruled = verdict.names.length > 0;
      forbidding = [];
    }
  }
  if (verdict.outcome !== 'allow' && !overruled)
    reasons.push(`its verdict is ${verdict.outcome}, and ${verdict.names.join(', ')} not set aside`);
  for (const { moderator, outcome } of forbidding) reasons.push(`${moderator} has ruled ${outcome}`);
  if (upheldAfter !== undefined && !setAside('contest-upheld', upheldAfter))
    reasons.push('a contest of it was upheld, and nobody has set that aside since');
  return reasons;
}

/**
 * Why a reward may not be paid at this moment, in words. The product's promise, clause by clause; empty when it holds.
 * `facts` is how things stood right before the append that pays.
 */
export function unpayable(facts: Facts, marketplace: string, rewardId: string, at: string): string[] {
  const reward = rewardOf(facts, rewardId);
  if (!reward) return ['there is no such reward'];
  const reasons = reward.holds.map((cause) => `the reward is held: ${cause}`);
  if (reward.ends.length > 0) reasons.push(`the reward was ${reward.ends.join(' and ')} before`);
  const { award } = reward;
  if (!award) return [...reasons, 'the reward is awarded to nobody'];
  const bounty = subjectOf(facts, 'bounty', reward.bounty);
  const submission = subjectOf(facts, 'submission', award.submission);
  if (!bounty || !submission) return [...reasons, 'its bounty or its submission does not exist'];
  const frozen = bounty.awards[rewardId] === award.submission && rewardId in submission.awards;
  if (!frozen) reasons.push('its bounty and submission are not frozen for this award');
  if (submission.bounty !== reward.bounty) reasons.push('its submission was entered for another bounty');
  if (submission.author !== award.payee) reasons.push('the payee is not the one who delivered');
  if (bounty.phase !== 'open' && bounty.phase !== 'completed') reasons.push(`its bounty is ${bounty.phase}`);
  if (submission.phase === 'withdrawn') reasons.push('its submission is withdrawn');
  reasons.push(...against(bounty).map((why) => `bounty: ${why}`), ...stale(facts, bounty, bounty, marketplace, at));
  reasons.push(
    ...against(submission).map((why) => `submission: ${why}`),
    ...stale(facts, submission, bounty, marketplace, at),
  );
  return reasons;
}

/** Whether the verdict was given on all that is there now, under all that is in force now. */
function stale(facts: Facts, subject: Subject, bounty: Subject, marketplace: string, at: string): string[] {
  const { kind, verdict } = subject;
  const market = marketOf(facts, marketplace);
  if (!verdict) return [];
  const reasons: string[] = [];
  const demand = (holds: boolean, why: string) => {
    if (!holds) reasons.push(`${kind}: ${why}`);
  };
  demand(market !== undefined && verdict.policy === market.policy, 'its verdict was given under another policy');
  demand(verdict.registry === market?.registry, 'its verdict was given under another registry');
  demand(verdict.engine === market?.engine, 'its verdict was given by another engine');
  demand(verdict.earlierBlocked === subject.earlierBlocked, 'its verdict misjudges whether it was blocked before');
  if (kind === 'submission') {
    demand(verdict.bountyContent === bounty.content, 'it was judged beside another content of its bounty');
    demand(verdict.evidence === JSON.stringify(subject.evidence), 'it was judged on other evidence');
    demand(verdict.requireEvidence === market?.requireEvidence, 'it was judged under another demand for evidence');
  }
  const cited = verdict.consents.map((c) => c.id).join();
  demand(cited === bounty.consents.join(), 'it was judged on other consents than its bounty cites');
  for (const { id, revision, status } of verdict.consents) {
    const record = consentOf(facts, id);
    demand(record?.revision === revision, 'a consent has changed since it was judged');
    if (status !== 'verified' || !record) continue;
    const lapsed = record.expiresAt !== undefined && record.expiresAt <= at;
    demand(
      record.ownOf === undefined || record.ownOf === bounty.author,
      'it relies on someone’s consent to their own work',
    );
    demand(record.status === 'verified' && !lapsed, 'it relies on a consent that is not valid any more');
  }
  return reasons;
}

/** A person has forbidden this content, or upheld a contest of it, and nobody has reversed that. */
export function finallyForbidden(subject: Subject): boolean {
  return against(subject).some((why) => why.includes('has ruled block') || why.includes('was upheld'));
}
