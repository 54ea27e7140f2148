import type { CaseInput } from './case-input.js';
import type { Seen, SignalKind } from './signals.js';

/** What an outside classifier may say: each of these can only raise doubt or guilt. */
export const ANSWER_KINDS = [
  'real-person',
  'partial-person',
  'hinted-person',
  'unclear-name',
  'public-person',
  'protected-person',
  'real-child',
  'sexual',
  'suggestive',
  'minor',
  'doubtful-age',
  'tool-undress',
  'tool-faceswap',
  'tool-doubtful',
] as const satisfies readonly SignalKind[];
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export function isAnswerKind(kind: string): kind is AnswerKind {
  return (ANSWER_KINDS as readonly string[]).includes(kind);
}

/** Doubts that no policy may wave through: each holds, whatever the rules say. */
export const FORCED_HOLDS = ['detector-failed', 'resembles-blocked'] as const satisfies readonly SignalKind[];

/**
 * What is known from outside of the text: answers of classifiers, and what the log says of other bounties. A classifier that failed,
 * or said what it may not say, has not answered.
 */
export function fromOutside({ context, answers }: CaseInput): Seen[] {
  const kinds = new Set<SignalKind>();
  for (const { status, kinds: said } of answers) {
    if (status !== 'answered') kinds.add('detector-failed');
    for (const kind of said) kinds.add(isAnswerKind(kind) ? kind : 'detector-failed');
  }
  if (context.resemblesBlocked !== undefined) kinds.add('resembles-blocked');
  return [...kinds].map((kind) => ({ kind, field: 'title', start: 0, end: 0, weight: 1 }));
}
