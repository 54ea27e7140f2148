import type { AskedCommand, ProcessManager, Reaction, RecordedEvent, Route } from '#kernel';
import { categoryOf, idOf } from '#kernel';

/** What an instance remembers. */
export type SagaFact =
  | { readonly kind: 'submission'; readonly id: string }
  | { readonly kind: 'reward'; readonly id: string }
  | { readonly kind: 'award'; readonly reward: string; readonly submission: string }
  | { readonly kind: 'watcher'; readonly bounty: string };

export interface SagaState {
  /** Of a bounty's instance: its submissions, and its rewards with the submission each is awarded to. */
  readonly submissions: readonly string[];
  readonly rewards: ReadonlyMap<string, string | undefined>;
  /** Of a consent's instance: the bounties that cite it. */
  readonly watchers: readonly string[];
}

const NOTHING: Reaction<never> = { facts: [], commands: [] };

const VERDICT_MOVED = ['screened.v1', 'ruled.v1', 'contested.v1', 'contest-resolved.v1'] as const;
const BOUNTY_MOVED = VERDICT_MOVED.map((name) => `bounty.${name}`);
const SUBMISSION_MOVED = VERDICT_MOVED.map((name) => `submission.${name}`);
const SUBMISSION_CHANGED = ['submission.revised.v1', 'submission.evidence-attached.v1'];
const REWARD_GUARDED = ['reward.payout-started.v1', 'reward.payout-confirmed.v1', 'reward.payout-failed.v1'];
const REWARD_CLOSED = ['reward.payout-settled.v1', 'reward.refunded.v1', 'reward.forfeited.v1'];
const CONSENT_MOVED = ['consent.verified.v1', 'consent.revoked.v1', 'consent.expired.v1'];
const MARKETPLACE_MOVED = [
  'marketplace.policy-activated.v1',
  'marketplace.registry-activated.v1',
  'marketplace.engine-adopted.v1',
  'marketplace.settings-changed.v1',
];

/**
 * The policy saga: sees to it that whatever changes is judged again, and that rewards show it. One instance for each bounty
 * (with its submissions and rewards), each consent (with the bounties that cite it) and each marketplace.
 *
 * Its commands look at how things are when they are done, not at what was asked: done twice, or late, they do no harm.
 */
export const policySaga: ProcessManager<SagaState, SagaFact> = {
  name: 'policy-saga',
  interests: [
    'bounty.posted.v1',
    'bounty.revised.v1',
    ...BOUNTY_MOVED,
    'submission.entered.v1',
    ...SUBMISSION_CHANGED,
    ...SUBMISSION_MOVED,
    'reward.pledged.v1',
    'reward.awarded.v1',
    ...REWARD_GUARDED,
    ...REWARD_CLOSED,
    ...CONSENT_MOVED,
    ...MARKETPLACE_MOVED,
  ],
  initial: { submissions: [], rewards: new Map(), watchers: [] },

  route(event) {
    switch (categoryOf(event.stream)) {
      case 'consent':
        return [{ instance: `consent-${idOf(event.stream)}`, step: 'start' }];
      case 'marketplace':
        return [{ instance: `marketplace-${idOf(event.stream)}`, step: 'start' }];
      default:
        return [
          {
            instance: `bounty-${event.metadata.correlation}`,
            step: event.type === 'bounty.posted.v1' ? 'start' : 'continue',
          },
          ...citedConsents(event),
        ];
    }
  },

  react(state, event, instance) {
    if (instance.startsWith('consent-')) return reactToConsent(state, event);
    if (instance.startsWith('marketplace-')) return ask({ name: 'sweep', args: {} });
    return reactToBounty(state, event);
  },

  evolve(state, fact) {
    switch (fact.kind) {
      case 'submission':
        return { ...state, submissions: [...state.submissions, fact.id] };
      case 'reward':
        return { ...state, rewards: new Map(state.rewards).set(fact.id, undefined) };
      case 'award':
        return { ...state, rewards: new Map(state.rewards).set(fact.reward, fact.submission) };
      case 'watcher':
        return { ...state, watchers: [...state.watchers, fact.bounty] };
      default:
        return fact satisfies never;
    }
  },
};

/** A bounty's content names the consents it cites: each of their instances learns to watch it. */
function citedConsents(event: RecordedEvent): Route[] {
  if (event.type !== 'bounty.posted.v1' && event.type !== 'bounty.revised.v1') return [];
  const { consents } = event.data as { consents: readonly string[] };
  return consents.map((id) => ({ instance: `consent-${id}`, step: 'start' }));
}

function reactToConsent(state: SagaState, event: RecordedEvent): Reaction<SagaFact> {
  if (categoryOf(event.stream) === 'consent') return ask(...state.watchers.map(screenBounty));
  const bounty = idOf(event.stream);
  return state.watchers.includes(bounty) ? NOTHING : { facts: [{ kind: 'watcher', bounty }], commands: [] };
}

function reactToBounty(state: SagaState, event: RecordedEvent): Reaction<SagaFact> {
  const { type } = event;
  const id = idOf(event.stream);
  if (type === 'bounty.posted.v1' || type === 'bounty.revised.v1') return ask(screenBounty(id));
  // A bounty judged again changes what its submissions are judged on; those it does not change cost one look.
  if (type === 'bounty.screened.v1')
    return ask(...state.submissions.map(screenSubmission), ...[...state.rewards.keys()].map(guardReward));
  if (BOUNTY_MOVED.includes(type)) return ask(...[...state.rewards.keys()].map(guardReward));
  if (type === 'submission.entered.v1')
    return { facts: [{ kind: 'submission', id }], commands: [screenSubmission(id)] };
  if (SUBMISSION_CHANGED.includes(type)) return ask(screenSubmission(id));
  if (SUBMISSION_MOVED.includes(type)) return ask(...rewardsOf(state, id).map(guardReward));
  if (type === 'reward.pledged.v1') return { facts: [{ kind: 'reward', id }], commands: [guardReward(id)] };
  if (type === 'reward.awarded.v1') {
    const { submission } = event.data as { submission: string };
    return { facts: [{ kind: 'award', reward: id, submission }], commands: [guardReward(id)] };
  }
  if (REWARD_GUARDED.includes(type)) return ask(guardReward(id));
  if (REWARD_CLOSED.includes(type))
    return ask({ name: 'complete-bounty', args: { bounty: event.metadata.correlation } });
  return NOTHING;
}

function rewardsOf(state: SagaState, submission: string): string[] {
  return [...state.rewards].filter(([, awarded]) => awarded === submission).map(([reward]) => reward);
}

function ask(...commands: AskedCommand[]): Reaction<SagaFact> {
  return { facts: [], commands };
}

function screenBounty(bounty: string): AskedCommand {
  return { name: 'screen-bounty', args: { bounty } };
}

function screenSubmission(submission: string): AskedCommand {
  return { name: 'screen-submission', args: { submission } };
}

function guardReward(reward: string): AskedCommand {
  return { name: 'guard-reward', args: { reward } };
}
