import { objectionsAfterCase, objectionsToCase } from './case-rules.js';
import { objectionsToConsent } from './consent-rules.js';
import type { Facts, RewardFact, Subject, Told } from './facts.js';
import { openPayouts, rewardOf, subjectOf } from './facts.js';
import { objectionsAfterWriting, objectionsToPoster } from './poster-rules.js';
import { against, finallyForbidden, unpayable } from './promise.js';
import { mayBeRefunded } from './refunds.js';
import { objectionsToSubject } from './subject-rules.js';

/** What is wrong with an event being recorded, given how things stood right before its append. */
export function objectionsTo(facts: Facts, event: Told): string[] {
  const reasons: string[] = [];
  const demand = (holds: boolean, why: string) => {
    if (!holds) reasons.push(why);
  };
  const fact = facts.get(event.stream);
  switch (event.type) {
    case 'request.recorded.v1':
      demand(fact === undefined, 'the same request was recorded twice');
      return reasons;
    case 'process.asked.v1': {
      const cause = `${event.data.cause.stream}@${event.data.cause.revision}`;
      demand(!(fact?.kind === 'process' && fact.asked.includes(cause)), 'the saga reacted twice to one event');
      return reasons;
    }
    case 'process.done.v1':
      demand(fact?.kind === 'process' && fact.waiting.includes(event.data.command), 'a command was done twice');
      return reasons;
    case 'process.parked.v1':
      return [`the saga cannot go on: ${event.data.error.message}`];
  }
  if (event.type.startsWith('consent.')) return objectionsToConsent(facts, event);
  if (event.type.startsWith('reward.')) return objectionsToReward(facts, event);
  if (event.type.startsWith('poster.')) return objectionsToPoster(facts, event);
  if (event.type.startsWith('case.')) return objectionsToCase(facts, event);
  if (event.type.startsWith('bounty.') || event.type.startsWith('submission.'))
    return objectionsToSubject(facts, event);
  return reasons;
}

function objectionsToReward(facts: Facts, event: Told): string[] {
  const id = event.stream.slice('reward-'.length);
  const { recordedAt: at, marketplace } = event.metadata;
  const reward = rewardOf(facts, id);
  if (event.type === 'reward.pledged.v1') return reward ? ['a reward was pledged twice'] : [];
  if (!reward) return ['there is no such reward'];
  const open = openPayouts(reward);
  const ended = reward.ends.map((end) => `the reward was ${end} before`);
  const busy = open.map(([, p]) => `payout ${p.reference} is under way`);
  switch (event.type) {
    case 'reward.awarded.v1':
      return [...ended, ...busy];
    case 'reward.forfeited.v1': {
      const bounty = subjectOf(facts, 'bounty', reward.bounty);
      const lost = bounty !== undefined && finallyForbidden(bounty);
      return [...ended, ...busy, ...(lost ? [] : ['a reward was forfeited that no person’s block has lost'])];
    }
    case 'reward.refunded.v1':
      return [...ended, ...busy, ...mayBeRefunded(facts, id, marketplace, at)];
    case 'reward.held.v1':
      return [...ended, ...(reward.holds.includes(event.data.cause) ? ['it is held for that already'] : [])];
    case 'reward.released.v1':
      return [
        ...(reward.holds.includes(event.data.cause) ? [] : ['it was not held for that']),
        ...(event.metadata.actor.role === 'system' ? ended : []),
      ];
    case 'reward.payout-started.v1': {
      const { reference, clearance: c } = event.data;
      const used = Object.values(reward.payouts).some((p) => p.reference === reference);
      return [
        ...busy,
        ...(used ? ['the reference names an earlier payout'] : []),
        ...(c.amount === reward.amount && c.currency === reward.currency ? [] : ['another amount than was pledged']),
        ...(c.payee === reward.award?.payee ? [] : ['another payee than was awarded']),
        ...unpayable(facts, marketplace, id, at),
        ...lapsing(facts, reward, event.data.payBefore),
      ];
    }
    case 'reward.payout-confirmed.v1': {
      const payout = reward.payouts[event.data.payout];
      return [
        ...(payout?.status === 'started' ? [] : [`a payout that is ${payout?.status} was confirmed`]),
        ...(payout?.contested ? ['the payout is contested'] : []),
        ...(payout && at <= payout.payBefore ? [] : ['payBefore has passed']),
        ...(event.data.clearance.payee === reward.award?.payee ? [] : ['another payee than was awarded']),
        ...unpayable(facts, marketplace, id, at),
      ];
    }
    case 'reward.payout-settled.v1': {
      const payout = reward.payouts[event.data.payout];
      const known = payout?.status === 'confirmed' || payout?.status === 'started';
      const marked = payout?.status === 'confirmed' || payout?.contested;
      return [
        ...ended,
        ...(known ? [] : [`a payout that is ${payout?.status} was settled`]),
        ...(marked ? [] : ['money left unconfirmed, and nothing marks it']),
      ];
    }
    case 'reward.payout-failed.v1':
      return open.some(([known]) => known === event.data.payout) ? [] : ['no open payout was reported failed'];
    case 'reward.payout-contested.v1': {
      const payout = reward.payouts[event.data.payout];
      return payout && !payout.contested && payout.status !== 'failed'
        ? []
        : ['it was contested before, or has failed'];
    }
    default:
      return [`${event.type} is no event of a reward`];
  }
}

/** Money may not leave later than the first consent lapses that it was cleared on. */
function lapsing(facts: Facts, reward: RewardFact, payBefore: string): string[] {
  const bounty = subjectOf(facts, 'bounty', reward.bounty);
  const reliedOn = bounty?.verdict?.consents.filter((c) => c.status === 'verified') ?? [];
  return reliedOn.flatMap(({ id }) => {
    const record = facts.get(`consent-${id}`);
    const late = record?.kind === 'consent' && record.expiresAt !== undefined && record.expiresAt < payBefore;
    return late ? ['payBefore is later than a consent it relies on'] : [];
  });
}

/** What must hold after a whole append, since some of its events belong together. */
export function objectionsAfter(facts: Facts, events: readonly Told[], before: Facts): string[] {
  const reasons = objectionsAfterWriting(before, facts, events);
  for (const event of events) {
    const id = event.stream.slice(event.stream.indexOf('-') + 1);
    if (event.type === 'bounty.reward-attached.v1' && rewardOf(facts, event.data.reward)?.bounty !== id)
      reasons.push('a reward was attached that is not pledged to this bounty');
    if (event.type === 'reward.pledged.v1') {
      const bounty = subjectOf(facts, 'bounty', event.data.bounty);
      if (!bounty?.rewards.includes(id)) reasons.push('a reward was pledged to a bounty that does not list it');
      if (bounty?.phase !== 'open') reasons.push('a reward was pledged to a bounty that is closed');
    }
    if (event.type === 'reward.awarded.v1') reasons.push(...badAward(facts, id));
    if (event.type === 'bounty.reopened.v1' || event.type === 'submission.reopened.v1')
      reasons.push(...stillSelected(facts, event.metadata.correlation));
    reasons.push(...objectionsAfterCase(facts, event));
  }
  return reasons;
}

function badAward(facts: Facts, id: string): string[] {
  const reward = rewardOf(facts, id);
  const award = reward?.award;
  const bounty = reward && subjectOf(facts, 'bounty', reward.bounty);
  const submission = award && subjectOf(facts, 'submission', award.submission);
  if (!bounty || !submission || !award) return ['an award names what does not exist'];
  const blocked = [bounty, submission].some((s: Subject) => s.verdict?.outcome === 'block' && against(s).length > 0);
  return [
    ...(bounty.awards[id] === award.submission && id in submission.awards ? [] : ['an award froze nothing']),
    ...(submission.author === award.payee ? [] : ['an award names another payee than who delivered']),
    ...(submission.bounty === reward.bounty ? [] : ['an award goes to another bounty’s submission']),
    ...(blocked ? ['something blocked was awarded'] : []),
    ...(submission.phase === 'withdrawn' ? ['a withdrawn submission was awarded'] : []),
  ];
}

function stillSelected(facts: Facts, bountyId: string): string[] {
  for (const fact of facts.values())
    if (fact.kind === 'submission' && fact.bounty === bountyId && Object.keys(fact.awards).length > 0)
      return ['a bounty was reopened and a submission of it stays frozen'];
  return [];
}
