import { type BountyContent, digestOf, Refusal, refuse, type Timestamp } from '#kernel';
import { decideJudging, type JudgingCommand } from '../shared/judging.js';
import type { BountyEvent } from './events.js';
import { type Bounty, type BountyState, isFrozen } from './state.js';

export type BountyCommand =
  | {
      readonly type: 'post';
      readonly poster: string;
      readonly externalRef?: string;
      readonly content: BountyContent;
      readonly consents: readonly string[];
      readonly expiresAt?: Timestamp;
      readonly posterUnderReview?: boolean;
      readonly now: Timestamp;
    }
  | {
      readonly type: 'revise';
      readonly content: BountyContent;
      readonly consents: readonly string[];
      /** The version the editor saw; absent means: whatever is there. */
      readonly ifVersion?: number;
      readonly posterUnderReview?: boolean;
    }
  | { readonly type: 'attach-reward'; readonly reward: string }
  | { readonly type: 'freeze'; readonly reward: string; readonly submission: string }
  | { readonly type: 'reopen'; readonly reason: string; readonly moderator: string }
  | { readonly type: 'withdraw' }
  | { readonly type: 'expire'; readonly now: Timestamp }
  | { readonly type: 'close'; readonly cause: string }
  | { readonly type: 'complete' }
  | JudgingCommand;

const EVENT_NAMES = {
  screened: 'bounty.screened.v1',
  ruled: 'bounty.ruled.v1',
  contested: 'bounty.contested.v1',
  contestResolved: 'bounty.contest-resolved.v1',
} as const;

export function decide(command: BountyCommand, state: BountyState): readonly BountyEvent[] | Refusal {
  if (command.type === 'post') return state ? refuse('already-posted', 'This bounty exists.') : post(command);
  if (!state) return refuse('not-found', 'There is no such bounty.');
  switch (command.type) {
    case 'revise':
      return whileOpen(state, () => revise(command, state));
    case 'attach-reward':
      if (state.rewards.includes(command.reward)) return [];
      return whileOpen(state, () => [{ type: 'bounty.reward-attached.v1', data: { reward: command.reward } }]);
    case 'freeze':
      return whileOpen(state, () => freeze(command, state));
    case 'reopen': {
      if (!isFrozen(state)) return refuse('not-frozen', 'This bounty is not frozen: it can be edited as it is.');
      const { reason, moderator } = command;
      return whileOpen(state, () => [
        { type: 'bounty.reopened.v1', data: { reason, moderator, poster: state.poster } },
      ]);
    }
    case 'withdraw':
      if (state.phase === 'withdrawn') return [];
      return whileOpen(state, () => (isFrozen(state) ? frozen() : [{ type: 'bounty.withdrawn.v1', data: {} }]));
    case 'expire':
      return expire(command.now, state);
    case 'close':
      if (state.phase === 'closed') return [];
      return whileOpen(state, () =>
        isFrozen(state) ? frozen() : [{ type: 'bounty.closed.v1', data: { cause: command.cause } }],
      );
    case 'complete':
      if (state.phase === 'completed') return [];
      return whileOpen(state, () => [{ type: 'bounty.completed.v1', data: {} }]);
    case 'screen':
    case 'rule':
    case 'contest':
    case 'resolve-contest': {
      const judgement = decideJudging(command, { ...state, author: state.poster });
      if (judgement === undefined) return [];
      if (judgement instanceof Refusal) return judgement;
      return [{ type: EVENT_NAMES[judgement.kind], data: judgement.data } as BountyEvent];
    }
    default:
      return command satisfies never;
  }
}

function post(command: Extract<BountyCommand, { type: 'post' }>): readonly BountyEvent[] | Refusal {
  const { poster, externalRef, content, consents, expiresAt, now } = command;
  const reviewed = command.posterUnderReview ? ({ posterUnderReview: true } as const) : {};
  if (expiresAt !== undefined && expiresAt <= now)
    return refuse('already-expired', 'expiresAt lies in the past. Leave it out or choose a later time.', { now });
  return [
    {
      type: 'bounty.posted.v1',
      data: {
        poster,
        content,
        contentDigest: digestOf(content),
        consents: [...consents],
        externalRef,
        expiresAt,
        ...reviewed,
      },
    },
  ];
}

function revise(command: Extract<BountyCommand, { type: 'revise' }>, bounty: Bounty): readonly BountyEvent[] | Refusal {
  if (command.ifVersion !== undefined && command.ifVersion !== bounty.version)
    return refuse('version-mismatch', 'Someone edited this bounty since you read it. Read it again, then edit.', {
      current: bounty.version,
    });
  if (isFrozen(bounty)) return frozen();
  const { content, consents } = command;
  const contentDigest = digestOf(content);
  const sameConsents = JSON.stringify(consents) === JSON.stringify(bounty.consents);
  if (contentDigest === bounty.contentDigest && sameConsents) return [];
  const reviewed = command.posterUnderReview ? ({ posterUnderReview: true } as const) : {};
  const data = { poster: bounty.poster, content, contentDigest, consents: [...consents], ...reviewed };
  return [{ type: 'bounty.revised.v1', data }];
}

function freeze(
  { reward, submission }: Extract<BountyCommand, { type: 'freeze' }>,
  bounty: Bounty,
): readonly BountyEvent[] | Refusal {
  const award = bounty.awards.find((a) => a.reward === reward);
  if (award?.submission === submission) return [];
  return award ? frozen() : [{ type: 'bounty.frozen.v1', data: { reward, submission } }];
}

function expire(now: Timestamp, bounty: Bounty): readonly BountyEvent[] | Refusal {
  if (bounty.phase !== 'open') return [];
  if (bounty.expiresAt === undefined || now < bounty.expiresAt)
    return refuse('not-due', 'This bounty has not expired yet.', { expiresAt: bounty.expiresAt });
  // An awarded bounty runs on: its creator has delivered, and the gate decides about the money.
  return isFrozen(bounty) ? frozen() : [{ type: 'bounty.expired.v1', data: {} }];
}

function frozen(): Refusal {
  return refuse(
    'frozen',
    'A reward of this bounty is awarded: content and withdrawal are frozen until a moderator reopens it.',
  );
}

function whileOpen(bounty: Bounty, then: () => readonly BountyEvent[] | Refusal): readonly BountyEvent[] | Refusal {
  if (bounty.phase === 'open') return then();
  return refuse('bounty-closed', `This bounty is ${bounty.phase}: nothing about it can change any more.`, {
    phase: bounty.phase,
  });
}
