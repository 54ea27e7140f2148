import type { RecordedEvent } from '#kernel';
import type { Facts, RewardFact, Told } from './facts.js';
import { openPayouts } from './facts.js';
import { foldFact } from './fold.js';
import { objectionsToRole } from './roles.js';
import { objectionsAfter, objectionsTo } from './rules.js';

/** What is asserted, each with how often it was looked at. */
export type Tally = Map<string, number>;

export const ASSERTIONS = {
  pay: 'every payout starts and is confirmed on a fresh, valid allow and nothing else',
  events: 'every event is recorded under the conditions of its kind',
  shapes: 'every event has its shape',
  roles: 'every event is caused by one who may',
  times: 'no event is recorded before what it was decided on',
  money: 'pledged = settled + refunded + forfeited + still held, one payout open at the most, one end each',
  retries: 'asking again changes nothing',
  same: 'the same state gives the same decision, with the same ids',
  refused: 'an append whose expectations do not hold is refused',
  complete: 'what the saga does is recorded as done in the append of its effect',
  fails: 'nothing fails but by a refusal',
  live: 'with the saga running and people answering, each reward comes to its end',
} as const;

export function count(tally: Tally, what: keyof typeof ASSERTIONS): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}

export interface Observed {
  readonly facts: Facts;
  /** What is wrong, in words. */
  readonly objections: readonly { readonly assertion: keyof typeof ASSERTIONS; readonly why: string }[];
}

const PAYING = ['reward.payout-started.v1', 'reward.payout-confirmed.v1'];

/** Looks at the events of one append, as they are in the log. */
export function observe(before: Facts, recorded: readonly RecordedEvent[], tally: Tally): Observed {
  // Documents are data: what is in force is told by the marketplace.
  const told = recorded.filter(({ type }) => !/^(policy|registry)\./.test(type));
  const events = told as readonly unknown[] as readonly Told[];
  const objections: { assertion: keyof typeof ASSERTIONS; why: string }[] = [];
  const facts = new Map(before);
  for (const event of events) {
    const assertion = PAYING.includes(event.type) ? 'pay' : 'events';
    count(tally, assertion);
    count(tally, 'roles');
    for (const why of objectionsToRole(event)) objections.push({ assertion: 'roles', why });
    for (const why of objectionsTo(facts, event)) objections.push({ assertion, why: `${event.type}: ${why}` });
    facts.set(event.stream, foldFact(facts, event));
  }
  count(tally, 'events');
  for (const why of objectionsAfter(facts, events, before)) objections.push({ assertion: 'events', why });
  if (events.some((event) => event.type.startsWith('reward.'))) {
    count(tally, 'money');
    for (const why of wrongSums(facts)) objections.push({ assertion: 'money', why });
  }
  return { facts, objections };
}

function wrongSums(facts: Facts): string[] {
  const rewards = [...facts.values()].filter((fact): fact is RewardFact => fact.kind === 'reward');
  const reasons: string[] = [];
  const sums = { pledged: 0, settled: 0, refunded: 0, forfeited: 0, held: 0 };
  for (const reward of rewards) {
    sums.pledged += reward.amount;
    for (const end of reward.ends) sums[end] += reward.amount;
    if (reward.ends.length === 0) sums.held += reward.amount;
    if (openPayouts(reward).length > 1) reasons.push('a reward has two payouts open');
    if (reward.ends.length > 0 && openPayouts(reward).length > 0)
      reasons.push('a reward that has ended has a payout open');
  }
  const { pledged, settled, refunded, forfeited, held } = sums;
  if (pledged !== settled + refunded + forfeited + held)
    reasons.push(
      `pledged ${pledged} ≠ settled ${settled} + refunded ${refunded} + forfeited ${forfeited} + held ${held}`,
    );
  return reasons;
}
