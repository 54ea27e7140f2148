import {
  type AccessKey,
  type Bounty,
  type Case,
  type CatalogueState,
  type Consent,
  isFrozen,
  type Judged,
  type Marketplace,
  type Reward,
  type Submission,
  standingOf,
} from '#domain';
import { categoryOf, type Digest, type StreamName } from '#kernel';
import type { ProcessInstance } from '#subscriptions';
import { printable, quoted } from '../terminal/printable.js';
import { paintOutcome } from '../terminal/style.js';

type Line = readonly [name: string, value: string];

/** How a stream stands, for people. */
export function describeState(stream: StreamName, state: unknown): readonly Line[] {
  const of = <S>(describe: (state: S) => readonly Line[]) => describe(state as S);
  switch (categoryOf(stream)) {
    case 'bounty':
      return of(describeBounty);
    case 'submission':
      return of(describeSubmission);
    case 'reward':
      return of(describeReward);
    case 'consent':
      return of(describeConsent);
    case 'case':
      return of(describeCase);
    case 'marketplace':
      return of(describeMarketplace);
    case 'policy':
    case 'registry':
      return of(describeCatalogue);
    case 'key':
      return of(describeKey);
    case 'process':
      return of(describeProcess);
    default:
      return [];
  }
}

function describeBounty(state: Bounty): Line[] {
  return [
    ['phase', isFrozen(state) ? `${state.phase}, frozen` : state.phase],
    ...describeStanding(state.judged, state.contentDigest),
    ['title', quoted(state.content.title)],
    ['version', String(state.version)],
    ...listed('consents', state.consents),
    ...listed('rewards', state.rewards),
    ...listed(
      'awards',
      state.awards.map((a) => `${a.reward} to ${a.submission}`),
    ),
  ];
}

function describeSubmission(state: Submission): Line[] {
  return [
    ['phase', state.selectedFor.length > 0 ? `${state.phase}, frozen` : state.phase],
    ...describeStanding(state.judged, state.contentDigest),
    ['bounty', state.bounty],
    ['title', quoted(state.content.title)],
    ['version', String(state.version)],
    ['evidence', `${state.evidence.length} of ${state.content.assets.length} assets`],
    ...listed('selected for', state.selectedFor),
  ];
}

/** The standing is what verdict, rulings and contests come to; whether it may be paid, only the gate says. */
function describeStanding(judged: Judged, contentDigest: Digest): Line[] {
  const { outcome, grounds, causes, final } = standingOf(judged, contentDigest);
  return [
    ['stands as', `${paintOutcome(outcome)}${final ? ', by final ruling' : ''}`],
    ...listed('grounds', grounds),
    ...listed('causes', causes),
    ...listed('open cases', judged.openCases),
    ...(judged.earlierRevisionBlocked ? [['remembered', 'an earlier revision was blocked'] as const] : []),
  ];
}

function describeReward(state: Reward): Line[] {
  return [
    ['phase', state.phase],
    ['amount', `${state.amount} ${state.currency} (minor units)`],
    ['bounty', state.bounty],
    ['benefactor', printable(state.benefactor)],
    ...(state.award
      ? ([
          ['awarded to', state.award.submission],
          ['payee', printable(state.award.payee)],
        ] as const)
      : []),
    ...listed('held for', state.holds),
    ...listed(
      'payouts',
      state.payouts.map((p) => `${p.id} ${p.status}${p.contested ? ', contested' : ''}`),
    ),
  ];
}

function describeConsent({ status, subject, party, scopes, expiresAt }: Consent): Line[] {
  return [
    ['status', status],
    ['subject', quoted(subject)],
    ['party', printable(party)],
    ['scopes', scopes.join(', ')],
    ...(expiresAt === undefined ? [] : [['until', expiresAt] as const]),
  ];
}

function describeCase({ target, cause, joins, joined, assignee, decision }: Case): Line[] {
  return [
    ['state', decision?.resolution ?? (joins === undefined ? 'open' : 'joined')],
    ['about', `${target.kind} ${target.id}`],
    ['cause', cause],
    ...(joins === undefined ? [] : [['decided with', `case ${joins}`] as const]),
    ...(joined === 0 ? [] : [['joined by', String(joined)] as const]),
    ...(assignee === undefined ? [] : [['assigned to', printable(assignee)] as const]),
  ];
}

function describeMarketplace({ name, policy, registry, engine, settings }: Marketplace): Line[] {
  return [
    ['name', quoted(name)],
    ['policy', policy ? `${policy.ref.name} ${policy.ref.version}  ${policy.ref.digest}` : 'none'],
    ['registry', registry?.digest ?? 'none'],
    ['engine', engine ?? 'none'],
    ...Object.entries(settings).map(([key, value]): Line => [key, String(value)]),
  ];
}

function describeCatalogue({ versions }: CatalogueState): Line[] {
  return versions.map(({ version, digest, retired }) => [printable(version), `${digest}${retired ? '  retired' : ''}`]);
}

function describeKey({ role, name, subject, revoked }: AccessKey): Line[] {
  return [
    ['role', role],
    ['name', quoted(name)],
    ['subject', printable(subject)],
    ['state', revoked ? 'revoked' : 'in use'],
  ];
}

function describeProcess({ pending, parked }: ProcessInstance): Line[] {
  return [
    ...listed(
      'to do',
      pending.map(({ name }) => name),
    ),
    ...(parked
      ? [['parked at', `${parked.cause.stream}@${parked.cause.revision}, ${parked.queue.length} behind it`] as const]
      : []),
  ];
}

function listed(name: string, values: readonly string[]): Line[] {
  return values.map((value, i) => [i === 0 ? name : '', value]);
}
