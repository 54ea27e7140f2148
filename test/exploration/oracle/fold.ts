import type {
  CaseFact,
  ConsentRecord,
  Fact,
  Facts,
  MarketFact,
  PosterFact,
  ProcessFact,
  RewardFact,
  Told,
} from './facts.js';
import { subjectFact } from './fold-subject.js';

/** The fact of one stream after one more event. */
export function foldFact(facts: Facts, event: Told): Fact {
  const { type, stream } = event;
  const before = facts.get(stream);
  if (type === 'request.recorded.v1')
    return { kind: 'request', times: (before?.kind === 'request' ? before.times : 0) + 1 };
  if (type.startsWith('process.')) return processFact(before?.kind === 'process' ? before : undefined, event);
  if (type.startsWith('marketplace.')) return marketFact(before?.kind === 'marketplace' ? before : undefined, event);
  if (type.startsWith('consent.')) return consentFact(before?.kind === 'consent' ? before : undefined, event);
  if (type.startsWith('reward.')) return rewardFact(before?.kind === 'reward' ? before : undefined, event);
  if (type.startsWith('case.')) return caseFact(before?.kind === 'case' ? before : undefined, event);
  if (type.startsWith('poster.')) return posterFact(before?.kind === 'poster' ? before : undefined, event);
  const subject = before?.kind === 'bounty' || before?.kind === 'submission' ? before : undefined;
  return subjectFact(facts, subject, event);
}

function rewardFact(known: RewardFact | undefined, event: Told): RewardFact {
  if (event.type === 'reward.pledged.v1') {
    const { bounty, amount, currency } = event.data;
    return { kind: 'reward', bounty, amount, currency, holds: [], payouts: {}, ends: [] };
  }
  if (!known) throw new Error(`${event.type} in ${event.stream}, which has no beginning`);
  const payout = (id: string, change: object): RewardFact => {
    const old = known.payouts[id];
    return old ? { ...known, payouts: { ...known.payouts, [id]: { ...old, ...change } } } : known;
  };
  switch (event.type) {
    case 'reward.awarded.v1':
      return { ...known, award: event.data };
    case 'reward.held.v1':
      return { ...known, holds: [...known.holds, event.data.cause] };
    case 'reward.released.v1':
      return { ...known, holds: known.holds.filter((cause) => cause !== event.data.cause) };
    case 'reward.payout-started.v1': {
      const { payout: id, reference, payBefore } = event.data;
      return {
        ...known,
        payouts: { ...known.payouts, [id]: { reference, payBefore, status: 'started', contested: false } },
      };
    }
    case 'reward.payout-confirmed.v1':
      return payout(event.data.payout, { status: 'confirmed' });
    case 'reward.payout-settled.v1':
      return { ...payout(event.data.payout, { status: 'settled' }), ends: [...known.ends, 'settled'] };
    case 'reward.payout-failed.v1':
      return payout(event.data.payout, { status: 'failed' });
    case 'reward.payout-contested.v1':
      return payout(event.data.payout, { contested: true });
    case 'reward.refunded.v1':
      return { ...known, ends: [...known.ends, 'refunded'] };
    case 'reward.forfeited.v1':
      return { ...known, ends: [...known.ends, 'forfeited'] };
    default:
      throw new Error(`${event.type} does not belong in ${event.stream}`);
  }
}

function consentFact(known: ConsentRecord | undefined, event: Told): ConsentRecord {
  const { revision } = event;
  if (event.type === 'consent.recorded.v1') {
    const { scopes, expiresAt, self, party } = event.data;
    return { kind: 'consent', revision, status: 'recorded', scopes, expiresAt, ...(self && { ownOf: party }) };
  }
  if (!known) throw new Error(`${event.type} in ${event.stream}, which has no beginning`);
  if (event.type === 'consent.verified.v1') {
    const { scopes, expiresAt } = event.data;
    return { ...known, revision, status: 'verified', scopes, expiresAt };
  }
  return { ...known, revision, status: event.type === 'consent.revoked.v1' ? 'revoked' : 'expired' };
}

function marketFact(known: MarketFact | undefined, event: Told): MarketFact {
  if (event.type === 'marketplace.created.v1' || event.type === 'marketplace.settings-changed.v1') {
    const { requireEvidence, refundAfterDays, ...limits } = event.data.settings;
    const { writesPerHour = 120, blockedRevisionsToClose = 3, blockedBountiesToReview = 2 } = limits;
    const budget = { writesPerHour, blockedRevisionsToClose, blockedBountiesToReview };
    return { ...known, kind: 'marketplace', requireEvidence, refundAfterDays, ...budget };
  }
  if (!known) throw new Error(`${event.type} in ${event.stream}, which has no beginning`);
  if (event.type === 'marketplace.policy-activated.v1') return { ...known, policy: event.data.policy.digest };
  if (event.type === 'marketplace.registry-activated.v1') return { ...known, registry: event.data.digest };
  if (event.type === 'marketplace.engine-adopted.v1') return { ...known, engine: event.data.engineDigest };
  throw new Error(`${event.type} does not belong in ${event.stream}`);
}

function caseFact(known: CaseFact | undefined, event: Told): CaseFact {
  if (event.type === 'case.opened.v1') {
    const { target, joins } = event.data;
    return { kind: 'case', target: `${target.kind}-${target.id}`, joins, joined: 0 };
  }
  if (!known) throw new Error(`${event.type} in ${event.stream}, which has no beginning`);
  if (event.type === 'case.joined.v1') return { ...known, joined: known.joined + 1 };
  if (event.type === 'case.decided.v1') return { ...known, resolution: event.data.resolution };
  return known;
}

function posterFact(known: PosterFact | undefined, event: Told): PosterFact {
  const before = known ?? { kind: 'poster', writes: [], blocked: [], closed: false };
  switch (event.type) {
    case 'poster.wrote.v1': {
      const { at, bounty } = event.data;
      return { ...before, writes: [...before.writes, { at, bounty }] };
    }
    case 'poster.blocked.v1': {
      const { bounty, closed } = event.data;
      const others = before.blocked.filter((id) => id !== bounty);
      return { ...before, blocked: [...others, bounty], closed: before.closed || closed };
    }
    case 'poster.cleared.v1':
      return { ...before, blocked: [], closed: false };
    default:
      throw new Error(`${event.type} does not belong in ${event.stream}`);
  }
}

function processFact(known: ProcessFact | undefined, event: Told): ProcessFact {
  const { asked, waiting } = known ?? { asked: [], waiting: [] };
  if (event.type === 'process.asked.v1') {
    const { cause, commands } = event.data;
    const ids = commands.map((command) => command.id);
    return {
      kind: 'process',
      asked: [...asked, `${cause.stream}@${cause.revision}`],
      waiting: [...waiting, ...ids],
    };
  }
  if (event.type === 'process.done.v1')
    return { kind: 'process', asked, waiting: waiting.filter((id) => id !== event.data.command) };
  return { kind: 'process', asked, waiting };
}
