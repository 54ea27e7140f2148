import { consentOf, type Facts, marketOf, openPayouts, rewardOf, type Subject, subjectOf, type Told } from './facts.js';
import { against } from './promise.js';

/** What is wrong with an event of a bounty or a submission, given how things stood right before its append. */
export function objectionsToSubject(facts: Facts, event: Told): string[] {
  const fact = facts.get(event.stream);
  if (event.type === 'bounty.posted.v1')
    return [...(fact ? ['a bounty was posted twice'] : []), ...unknown(facts, event.data.consents)];
  if (event.type === 'submission.entered.v1') {
    const bounty = subjectOf(facts, 'bounty', event.data.bounty);
    const taken = bounty?.phase === 'open' && against(bounty).length === 0;
    return [...(fact ? ['a submission was entered twice'] : []), ...(taken ? [] : ['its bounty takes no submissions'])];
  }
  if (fact?.kind !== 'bounty' && fact?.kind !== 'submission') return ['it belongs to nothing'];
  const frozen = Object.keys(fact.awards).length > 0;
  const closed = fact.phase === 'open' ? [] : [`it is ${fact.phase}`];
  switch (event.type) {
    case 'bounty.revised.v1':
      return [...closed, ...(frozen ? ['it is frozen'] : []), ...unknown(facts, event.data.consents)];
    case 'submission.revised.v1':
    case 'bounty.withdrawn.v1':
    case 'submission.withdrawn.v1':
      return [...closed, ...(frozen ? ['it is frozen'] : [])];
    case 'bounty.closed.v1': {
      const { blockedRevisionsToClose = 0 } = marketOf(facts, event.metadata.marketplace) ?? {};
      const enough = fact.blocks >= blockedRevisionsToClose;
      return [...closed, ...(frozen ? ['it is frozen'] : []), ...(enough ? [] : ['too little of it was blocked'])];
    }
    case 'bounty.expired.v1':
      return [
        ...closed,
        ...(frozen ? ['it is frozen'] : []),
        ...(fact.expiresAt !== undefined && fact.expiresAt <= event.metadata.recordedAt ? [] : ['its time is not up']),
      ];
    case 'bounty.frozen.v1':
      return [...closed, ...(event.data.reward in fact.awards ? ['this reward is awarded already'] : [])];
    case 'bounty.reward-attached.v1':
      return [...closed, ...(fact.rewards.includes(event.data.reward) ? ['it has this reward already'] : [])];
    case 'submission.selected.v1':
      return closed;
    case 'bounty.completed.v1': {
      const left = fact.rewards.filter((id) => rewardOf(facts, id)?.ends.length === 0);
      return [...closed, ...(left.length > 0 ? ['a reward of it is not settled, refunded or forfeited'] : [])];
    }
    case 'bounty.reopened.v1': {
      const paying = Object.keys(fact.awards).filter((id) => openPayouts(rewardOf(facts, id) ?? NOBODY).length > 0);
      return [
        ...closed,
        ...(frozen ? [] : ['it was not frozen']),
        ...(paying.length > 0 ? ['a payout is under way'] : []),
      ];
    }
    case 'bounty.screened.v1':
    case 'submission.screened.v1':
      return screening(facts, fact, event);
    case 'bounty.ruled.v1':
    case 'submission.ruled.v1':
      return ruling(fact, event.data);
    case 'bounty.contested.v1':
    case 'submission.contested.v1':
      return [
        ...(fact.open.includes(event.data.case) ? ['this contest is open already'] : []),
        ...(fact.open.length >= 20 ? ['it is contested more often than can be read'] : []),
      ];
    case 'bounty.contest-resolved.v1':
    case 'submission.contest-resolved.v1':
      return fact.open.includes(event.data.case) ? [] : ['this contest is not open'];
    default:
      return [];
  }
}

function unknown(facts: Facts, consents: readonly string[]): string[] {
  return consents.every((id) => consentOf(facts, id)) ? [] : ['it cites a consent that does not exist'];
}

const NOBODY = { kind: 'reward', bounty: '', amount: 0, currency: '', holds: [], payouts: {}, ends: [] } as const;

/** A verdict is given on what is there, under what is in force, and not twice. */
function screening(
  facts: Facts,
  subject: Subject,
  event: Extract<Told, { type: 'bounty.screened.v1' | 'submission.screened.v1' }>,
): string[] {
  const { verdict, basis } = event.data;
  const market = marketOf(facts, event.metadata.marketplace);
  const bounty = subject.bounty ? subjectOf(facts, 'bounty', subject.bounty) : undefined;
  const known = subject.verdict;
  const same =
    known?.inputDigest === verdict.inputDigest &&
    known.policy === verdict.policy.digest &&
    known.registry === verdict.registryDigest &&
    known.engine === verdict.engineDigest;
  const inForce =
    verdict.policy.digest === market?.policy &&
    verdict.registryDigest === market.registry &&
    verdict.engineDigest === market.engine;
  const moved = basis.consents.some(({ id, revision }) => consentOf(facts, id)?.revision !== revision);
  return [
    ...(basis.contentRevision === subject.contentAt ? [] : ['it was judged on an earlier content']),
    ...(!bounty || basis.bountyRevision === bounty.contentAt ? [] : ['it was judged on an earlier bounty']),
    ...(moved ? ['it was judged on an earlier state of a consent'] : []),
    ...(inForce ? [] : ['it was judged under what is not in force']),
    ...(same ? ['it was judged twice'] : []),
    ...(subject.reviewed && (verdict.outcome === 'allow' || !verdict.causes.includes('poster-under-review'))
      ? ['its poster is under review, and nobody is to look']
      : []),
  ];
}

function ruling(
  subject: Subject,
  data: { outcome: string; overrides: readonly string[]; inputDigest: string; contentDigest: string },
): string[] {
  const { verdict } = subject;
  if (!verdict) return ['a person ruled on what nothing had judged'];
  const upheld = subject.upheldAfter === undefined ? [] : ['contest-upheld'];
  const left = [...verdict.names, ...upheld].filter((name) => !data.overrides.includes(name));
  return [
    ...(verdict.inputDigest === data.inputDigest && subject.content === data.contentDigest
      ? []
      : ['a person ruled on something else than what stood judged']),
    ...(data.outcome === 'allow' && left.length > 0 ? [`a person allowed it without naming ${left.join(', ')}`] : []),
  ];
}
