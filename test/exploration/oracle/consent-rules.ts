import type { Facts, Told } from './facts.js';

/** What is wrong with an event of a consent, given how things stood right before its append. */
export function objectionsToConsent(facts: Facts, event: Told): string[] {
  const reasons: string[] = [];
  const demand = (holds: boolean, why: string) => {
    if (!holds) reasons.push(why);
  };
  const fact = facts.get(event.stream);
  switch (event.type) {
    case 'consent.verified.v1': {
      const { scopes, expiresAt } = event.data;
      if (fact?.kind !== 'consent') return ['there is no such consent'];
      demand(fact.status === 'recorded', `a consent that is ${fact.status} was verified`);
      demand(
        scopes.every((s) => fact.scopes.includes(s)),
        'more was verified than was given',
      );
      demand(!fact.expiresAt || (expiresAt ?? '9') <= fact.expiresAt, 'a consent was verified for longer than given');
      demand(!expiresAt || expiresAt > event.metadata.recordedAt, 'a consent was verified that had lapsed');
      demand(event.metadata.actor.role === 'consent-verifier', 'only a consent verifier verifies');
      return reasons;
    }
    case 'consent.revoked.v1':
      demand(fact?.kind === 'consent' && fact.status !== 'revoked', 'a consent was revoked twice');
      return reasons;
    case 'consent.expired.v1':
      demand(
        fact?.kind === 'consent' && fact.status === 'verified' && (fact.expiresAt ?? '9') <= event.metadata.recordedAt,
        'a consent expired that had not lapsed',
      );
      return reasons;
    default:
      return reasons;
  }
}
