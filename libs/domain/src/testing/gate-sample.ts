import { type Decider, type DomainEvent, digestOf } from '#kernel';
import { given, history } from '#kernel/testing';
import { type BountyCommand, bounty } from '../bounty/index.js';
import { type ConsentCommand, consent } from '../consent/index.js';
import { type MarketplaceCommand, marketplace } from '../marketplace/index.js';
import { assess, Clearance, type GateFacts, type RewardCommand, reward } from '../reward/index.js';
import { type SubmissionCommand, submission } from '../submission/index.js';
import { at, content, delivery, ENGINE, id, POLICY, REGISTRY, screen, settings, verdict } from './samples.js';

/** A case in which everything is as it must be: a bounty, a delivery, a reward awarded to it, all cleared. Ids 1, 2 and 3. */
export const SAMPLE = { bounty: id(1), submission: id(2), reward: id(3), consent: id(4), payee: 'c-1' } as const;

export const INPUTS = { bounty: digestOf('bounty as judged'), submission: digestOf('delivery as judged') } as const;

const document = { stream: `policy-${id(90)}`, revision: 0 };

/** What is told of each stream after what makes the case payable. */
export interface Further {
  readonly bounty?: readonly BountyCommand[];
  readonly submission?: readonly SubmissionCommand[];
  readonly reward?: readonly RewardCommand[];
  readonly marketplace?: readonly MarketplaceCommand[];
  /** The story of one cited consent. */
  readonly consent?: readonly ConsentCommand[];
}

export const STORY = {
  marketplace: [
    { type: 'create', name: 'Sample', settings: settings() },
    { type: 'activate-policy', policy: POLICY, document },
    { type: 'activate-registry', digest: REGISTRY, document },
    { type: 'adopt-engine', engineDigest: ENGINE },
  ],
  bounty: [
    { type: 'post', poster: 'p-1', content: content(), consents: [], now: at(0) },
    { type: 'attach-reward', reward: SAMPLE.reward },
    screen(verdict('allow', { input: 'bounty as judged' })),
    { type: 'freeze', reward: SAMPLE.reward, submission: SAMPLE.submission },
  ],
  submission: [
    { type: 'enter', bounty: SAMPLE.bounty, creator: SAMPLE.payee, content: delivery() },
    screen(verdict('allow', { input: 'delivery as judged' })),
    { type: 'select', reward: SAMPLE.reward },
  ],
  reward: [
    {
      type: 'pledge',
      reward: SAMPLE.reward,
      bounty: SAMPLE.bounty,
      amount: 5_000,
      currency: 'USD',
      benefactor: 'p-1',
      accepted: ['USD'],
    },
    { type: 'award', submission: SAMPLE.submission, payee: SAMPLE.payee },
  ],
} as const satisfies Required<Omit<Further, 'consent'>>;

/** What the gate sees of the sample, with `further` told on top and `change` laid over it. */
export function gateFacts(further: Further = {}, change: Partial<GateFacts> = {}): GateFacts {
  return {
    reward: { id: SAMPLE.reward, ...told(reward, STORY.reward, further.reward) },
    bounty: { id: SAMPLE.bounty, ...told(bounty, STORY.bounty, further.bounty) },
    submission: { id: SAMPLE.submission, ...told(submission, STORY.submission, further.submission) },
    marketplace: { id: id(80), ...told(marketplace, STORY.marketplace, further.marketplace) },
    consents: further.consent ? [{ id: SAMPLE.consent, ...told(consent, further.consent) }] : [],
    current: INPUTS,
    now: at(10),
    ...change,
  };
}

/** A real clearance of the sample. */
export function clearance(change: Partial<GateFacts> = {}): Clearance {
  const found = assess(gateFacts({}, change));
  if (found instanceof Clearance) return found;
  throw new Error(`the sample is not cleared: ${[...found.grounds, ...found.causes].join(', ')}`);
}

function told<S, C, E extends DomainEvent>(decider: Decider<S, C, E>, start: readonly C[], then: readonly C[] = []) {
  const events = history(decider, ...start, ...then);
  const { state } = given(decider, ...events);
  if (state === undefined) throw new Error('a story without a beginning');
  return { state, revision: events.length - 1 };
}
