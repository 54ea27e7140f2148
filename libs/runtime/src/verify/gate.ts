import { assess, Clearance, type GateFacts, type RewardEvent } from '#domain';
import { bountyFacts, submissionFacts } from '#enforcement';
import { digestOf } from '#kernel';
import { Findings } from './findings.js';
import type { FoldedLog } from './folded-log.js';
import { type LogCheck, placeOf } from './log-check.js';

/** Passes every payout through the gate again, on how things stood at that place of the log. */
export function gateCheck(): LogCheck {
  const findings = new Findings(
    'gate',
    'every payout that started or was confirmed had a clearance, and would get it again',
  );
  return {
    findings,
    see(recorded, log) {
      const event = recorded as unknown as RewardEvent;
      if (event.type !== 'reward.payout-started.v1' && event.type !== 'reward.payout-confirmed.v1') return;
      findings.looked++;
      const place = placeOf(recorded);
      const { clearance } = event.data;
      const facts = factsAt(log, recorded.stream.slice('reward-'.length), recorded.metadata.marketplace, clearance.at);
      if (typeof facts === 'string') return findings.problem(place, facts);
      const again = assess(facts);
      if (!(again instanceof Clearance))
        findings.problem(
          place,
          `the gate lets this through no more: ${[...again.grounds, ...again.causes].join(', ')}`,
        );
      else if (digestOf(again.facts) !== digestOf(clearance))
        findings.problem(place, `its clearance differs from what stood there: ${different(clearance, again.facts)}`);
      else if (event.type === 'reward.payout-started.v1' && event.data.payBefore !== again.payBefore)
        findings.problem(place, `payBefore is ${event.data.payBefore}, and should be ${again.payBefore}`);
    },
  };
}

/** What the gate saw; or what is missing of it. */
function factsAt(log: FoldedLog, rewardId: string, marketplaceId: string, now: string): GateFacts | string {
  const reward = log.reward(rewardId);
  if (!reward) return 'there is no such reward';
  const bounty = log.bounty(reward.state.bounty);
  if (!bounty) return `the bounty ${reward.state.bounty} is not there`;
  const { award } = reward.state;
  const submission = award && log.submission(award.submission);
  const marketplace = log.marketplace(marketplaceId);
  if (!marketplace) return `the marketplace ${marketplaceId} is not there`;
  const consents = bounty.state.consents.map((id) => log.consent(id)).filter((found) => found !== undefined);
  if (consents.length < bounty.state.consents.length) return 'a consent that the bounty cites is not there';
  const { settings } = marketplace.state;
  const current = {
    bounty: bountyFacts(bounty, consents, settings, now).digest,
    submission: submission && submissionFacts(submission, bounty, consents, settings, now).digest,
  };
  return { reward, bounty, submission, marketplace, consents, current, now };
}

function different(a: object, b: object): string {
  const theirs = new Map(Object.entries(b));
  return Object.entries(a)
    .filter(([key, value]) => digestOf(value) !== digestOf(theirs.get(key) ?? null))
    .map(([key]) => key)
    .join(', ');
}
