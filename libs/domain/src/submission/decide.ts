import { digestOf, type Evidence, Refusal, refuse, type SubmissionContent } from '#kernel';
import { decideJudging, type JudgingCommand } from '../shared/judging.js';
import type { SubmissionEvent } from './events.js';
import type { Submission, SubmissionState } from './state.js';

export type SubmissionCommand =
  | {
      readonly type: 'enter';
      readonly bounty: string;
      readonly creator: string;
      readonly externalRef?: string;
      readonly content: SubmissionContent;
    }
  | { readonly type: 'revise'; readonly content: SubmissionContent; readonly ifVersion?: number }
  | { readonly type: 'attach-evidence'; readonly evidence: Evidence }
  | { readonly type: 'withdraw' }
  | { readonly type: 'select'; readonly reward: string }
  | { readonly type: 'reopen' }
  | JudgingCommand;

const EVENT_NAMES = {
  screened: 'submission.screened.v1',
  ruled: 'submission.ruled.v1',
  contested: 'submission.contested.v1',
  contestResolved: 'submission.contest-resolved.v1',
} as const;

export function decide(command: SubmissionCommand, state: SubmissionState): readonly SubmissionEvent[] | Refusal {
  if (command.type === 'enter') {
    if (state) return refuse('already-entered', 'This submission exists.');
    const { type: _, ...data } = command;
    return [{ type: 'submission.entered.v1', data: { ...data, contentDigest: digestOf(data.content) } }];
  }
  if (!state) return refuse('not-found', 'There is no such submission.');
  switch (command.type) {
    case 'revise':
      return whileChangeable(state, () => revise(command, state));
    case 'attach-evidence':
      return attach(command.evidence, state);
    case 'withdraw':
      if (state.phase === 'withdrawn') return [];
      return whileChangeable(state, () => [{ type: 'submission.withdrawn.v1', data: {} }]);
    case 'select':
      if (state.phase === 'withdrawn') return withdrawn();
      if (state.selectedFor.includes(command.reward)) return [];
      return [{ type: 'submission.selected.v1', data: { reward: command.reward } }];
    case 'reopen':
      return state.selectedFor.length === 0 ? [] : [{ type: 'submission.reopened.v1', data: {} }];
    case 'screen':
    case 'rule':
    case 'contest':
    case 'resolve-contest': {
      const judgement = decideJudging(command, { ...state, author: state.creator });
      if (judgement === undefined) return [];
      if (judgement instanceof Refusal) return judgement;
      return [{ type: EVENT_NAMES[judgement.kind], data: judgement.data } as SubmissionEvent];
    }
    default:
      return command satisfies never;
  }
}

function revise(
  command: Extract<SubmissionCommand, { type: 'revise' }>,
  submission: Submission,
): readonly SubmissionEvent[] | Refusal {
  if (command.ifVersion !== undefined && command.ifVersion !== submission.version)
    return refuse('version-mismatch', 'Someone edited this submission since you read it. Read it again, then edit.', {
      current: submission.version,
    });
  const { content } = command;
  const contentDigest = digestOf(content);
  if (contentDigest === submission.contentDigest) return [];
  return [{ type: 'submission.revised.v1', data: { creator: submission.creator, content, contentDigest } }];
}

function attach(evidence: Evidence, submission: Submission): readonly SubmissionEvent[] | Refusal {
  if (!submission.content.assets.some((asset) => asset.sha256 === evidence.sha256))
    return refuse(
      'unknown-asset',
      'This delivery has no asset with that sha256. Evidence is bound to one of its assets.',
      {
        sha256: evidence.sha256,
      },
    );
  const digest = digestOf(evidence);
  if (submission.evidence.some((known) => digestOf(known) === digest)) return [];
  return [{ type: 'submission.evidence-attached.v1', data: { evidence } }];
}

function withdrawn(): Refusal {
  return refuse('submission-withdrawn', 'This submission was withdrawn.');
}

function whileChangeable(
  submission: Submission,
  then: () => readonly SubmissionEvent[] | Refusal,
): readonly SubmissionEvent[] | Refusal {
  if (submission.phase === 'withdrawn') return withdrawn();
  if (submission.selectedFor.length > 0)
    return refuse(
      'frozen',
      'This submission was awarded: content and withdrawal are frozen until a moderator reopens the bounty.',
    );
  return then();
}
