import type {
  BountyEvent,
  CaseEvent,
  CatalogueEvent,
  ConsentEvent,
  MarketplaceEvent,
  PosterEvent,
  RewardEvent,
  SubmissionEvent,
} from '#domain';
import type { BountyContent, SubmissionContent, Verdict } from '#kernel';
import { quoted } from '../terminal/printable.js';
import { plural } from '../terminal/table.js';
import { type HouseEvent, tellHouse } from './house-sentences.js';
import { tellCase } from './sentences-of-cases.js';

type Told =
  | BountyEvent
  | SubmissionEvent
  | RewardEvent
  | ConsentEvent
  | MarketplaceEvent
  | CatalogueEvent
  | CaseEvent
  | PosterEvent
  | HouseEvent
  | { readonly type: 'request.recorded.v1'; readonly data: { readonly route: string } };

/** What happened, in a plain sentence. */
export function sentenceOf(event: { readonly type: string; readonly data: unknown }): string {
  return tell(event as Told);
}

function tell(event: Told): string {
  const { type } = event;
  switch (type) {
    case 'bounty.posted.v1': {
      const { poster, content, consents, expiresAt } = event.data;
      const until = expiresAt === undefined ? '' : ` Open until ${expiresAt}.`;
      return `${quoted(poster)} asks for ${wanted(content)}, citing ${cited(consents)}.${until}`;
    }
    case 'bounty.revised.v1':
      return `Edited: now ${wanted(event.data.content)}, citing ${cited(event.data.consents)}. The old verdict is void.`;
    case 'submission.entered.v1':
      return `${quoted(event.data.creator)} delivers ${delivered(event.data.content)} for bounty ${event.data.bounty}.`;
    case 'submission.revised.v1':
      return `Edited: now ${delivered(event.data.content)}. The old verdict is void.`;
    case 'submission.evidence-attached.v1': {
      const { findings, scanner, sha256 } = event.data.evidence;
      const seen = findings.map(({ kind, confidence }) => `${kind} ${confidence}`).join(', ') || 'nothing';
      return `Scanner ${quoted(scanner.name)} ${quoted(scanner.version)} saw ${seen} in the asset ${sha256.slice(0, 12)}….`;
    }
    case 'bounty.screened.v1':
    case 'submission.screened.v1':
      return `Judged: ${verdictIn(event.data.verdict)}.`;
    case 'bounty.ruled.v1':
    case 'submission.ruled.v1': {
      const { moderator, outcome, overrides, reason } = event.data;
      const aside = overrides.length > 0 ? `, setting aside ${overrides.join(', ')}` : '';
      return `Moderator ${quoted(moderator)} rules ${outcome}${aside}: ${quoted(reason, 400)}`;
    }
    case 'bounty.contested.v1':
    case 'submission.contested.v1':
      return `Contested (${event.data.cause}), case ${event.data.case}: nothing of it is paid until someone resolves that.`;
    case 'bounty.contest-resolved.v1':
    case 'submission.contest-resolved.v1': {
      const { moderator, resolution, reason, case: id } = event.data;
      return `Moderator ${quoted(moderator)} has ${resolution} the contest ${id}: ${quoted(reason, 400)}`;
    }
    case 'bounty.reward-attached.v1':
      return `Reward ${event.data.reward} was pledged for it.`;
    case 'bounty.frozen.v1':
      return `Frozen: reward ${event.data.reward} was awarded to submission ${event.data.submission}.`;
    case 'bounty.reopened.v1':
      return `Moderator ${quoted(event.data.moderator)} lifted the freeze: ${quoted(event.data.reason, 400)}`;
    case 'bounty.withdrawn.v1':
    case 'submission.withdrawn.v1':
      return 'Withdrawn.';
    case 'bounty.expired.v1':
      return 'Its time is up.';
    case 'bounty.closed.v1':
      return `Closed for good: ${event.data.cause}.`;
    case 'bounty.completed.v1':
      return 'Completed: nothing is left to decide about its rewards.';
    case 'submission.selected.v1':
      return `Selected for reward ${event.data.reward}, and frozen.`;
    case 'submission.reopened.v1':
      return 'The freeze was lifted with that of its bounty: it must be selected anew.';
    case 'consent.recorded.v1': {
      const { subject, party, scopes } = event.data;
      return `${quoted(subject)} is said to consent to ${scopes.join(' and ')}, for the account ${quoted(party)}. Not verified yet.`;
    }
    case 'consent.verified.v1': {
      const { verifier, scopes, expiresAt } = event.data;
      return `${quoted(verifier)} verified it for ${scopes.join(' and ')}${expiresAt === undefined ? '' : `, until ${expiresAt}`}.`;
    }
    case 'consent.revoked.v1':
      return `Revoked by ${quoted(event.data.by)}.`;
    case 'consent.expired.v1':
      return 'Expired.';
    case 'marketplace.created.v1':
      return `The marketplace ${quoted(event.data.name)} was made.`;
    case 'marketplace.policy-activated.v1':
      return `Policy ${event.data.policy.name} ${event.data.policy.version} is in force from here on.`;
    case 'marketplace.registry-activated.v1':
      return `The registry ${event.data.digest.slice(0, 19)}… is in force from here on.`;
    case 'marketplace.engine-adopted.v1':
      return `Judged by the engine ${event.data.engineDigest.slice(0, 19)}… from here on.`;
    case 'marketplace.settings-changed.v1':
      return 'Its settings changed.';
    case 'policy.drafted.v1':
    case 'registry.drafted.v1':
      return `Version ${quoted(event.data.version)} of ${event.data.name} was drafted.`;
    case 'policy.retired.v1':
    case 'registry.retired.v1':
      return `The version with the digest ${event.data.digest.slice(0, 19)}… was retired.`;
    case 'request.recorded.v1':
      return `A request to ${quoted(event.data.route)} was answered; asking again does nothing more.`;
    default:
      if (/^(case|poster)\./.test(type)) return tellCase(event as CaseEvent | PosterEvent);
      return type.startsWith('reward.') ? tellReward(event as RewardEvent) : tellHouse(event as HouseEvent);
  }
}

function cited(consents: readonly string[]): string {
  return consents.length === 0 ? 'no consents' : plural(consents.length, 'consent');
}

function wanted({ deliverable, title, mature }: BountyContent): string {
  return `${article(deliverable)}: ${quoted(title)}, mature ${mature ? 'on' : 'off'}`;
}

function delivered({ deliverable, title, mature, assets }: SubmissionContent): string {
  return `${article(deliverable)}: ${quoted(title)}, mature ${mature ? 'on' : 'off'}, ${plural(assets.length, 'asset')}`;
}

function article(deliverable: string): string {
  if (deliverable === 'other') return 'something else';
  return /^[aei]/.test(deliverable) ? `an ${deliverable}` : `a ${deliverable}`;
}

function verdictIn({ outcome, policy }: Verdict): string {
  return `${outcome}, under policy ${policy.name} ${policy.version}`;
}

function tellReward(event: RewardEvent): string {
  switch (event.type) {
    case 'reward.pledged.v1':
      return `${quoted(event.data.benefactor)} pledges ${event.data.amount} ${event.data.currency} (minor units) for bounty ${event.data.bounty}.`;
    case 'reward.awarded.v1':
      return `Awarded to submission ${event.data.submission}; the payee is ${quoted(event.data.payee)}.`;
    case 'reward.held.v1':
      return `Held: ${event.data.cause}.`;
    case 'reward.released.v1':
      return `No longer held for ${event.data.cause}.`;
    case 'reward.payout-started.v1':
      return `Payout ${event.data.payout} (${quoted(event.data.reference)}) started; to be confirmed before ${event.data.payBefore}.`;
    case 'reward.payout-confirmed.v1':
      return `Payout ${event.data.payout} passed the gate again: the money may leave.`;
    case 'reward.payout-settled.v1':
      return `Payout ${event.data.payout} settled; the provider calls it ${quoted(event.data.providerReference)}.`;
    case 'reward.payout-failed.v1':
      return `Payout ${event.data.payout} failed, says the provider (${quoted(event.data.providerReference)}).`;
    case 'reward.payout-contested.v1':
      return `Payout ${event.data.payout} is contested: ${[...event.data.grounds, ...event.data.causes].join(', ')}.`;
    case 'reward.refunded.v1':
      return `Given back: ${event.data.cause}.`;
    case 'reward.forfeited.v1':
      return `Moderator ${quoted(event.data.moderator)} declared it forfeited: ${quoted(event.data.reason, 400)}`;
    default:
      return event satisfies never;
  }
}
