import type { Static } from 'typebox';
import { type Digest, type Ground, type Refusal, refuse, type Verdict } from '#kernel';
import type { Judged } from './judged.js';
import type { Basis } from './judged-events.js';
import { standingOf } from './standing.js';

/** How many contests of one thing may be open: further ones are decided together with one of these, and write nothing here. */
export const MAX_OPEN_CASES = 20;

/** The commands by which bounties and submissions alike are judged. */
export type JudgingCommand =
  | { readonly type: 'screen'; readonly verdict: Verdict; readonly basis: Static<typeof Basis> }
  | {
      readonly type: 'rule';
      readonly outcome: 'allow' | 'hold' | 'block';
      readonly overrides: readonly string[];
      /** What a forbidding ruling finds wrong, beyond what the verdict says. */
      readonly grounds?: readonly Ground[];
      readonly reason: string;
      readonly inputDigest: Digest;
      readonly moderator: string;
    }
  | { readonly type: 'contest'; readonly case: string; readonly cause: string }
  | {
      readonly type: 'resolve-contest';
      readonly case: string;
      readonly resolution: 'lifted' | 'upheld';
      readonly reason: string;
      readonly moderator: string;
    };

export interface JudgedSubject {
  readonly judged: Judged;
  readonly contentDigest: Digest;
  /** The revision of the event that holds the content. */
  readonly contentRevision: number;
  readonly author: string;
}

type Judgement =
  | { readonly kind: 'screened'; readonly data: { verdict: Verdict; basis: Static<typeof Basis> } }
  | {
      readonly kind: 'ruled';
      readonly data: {
        outcome: 'allow' | 'hold' | 'block';
        overrides: string[];
        grounds: Ground[];
        reason: string;
        inputDigest: Digest;
        contentDigest: Digest;
        moderator: string;
        author: string;
      };
    }
  | { readonly kind: 'contested'; readonly data: { case: string; cause: string } }
  | {
      readonly kind: 'contestResolved';
      readonly data: {
        case: string;
        resolution: 'lifted' | 'upheld';
        reason: string;
        moderator: string;
        author: string;
      };
    };

/** One decision for both kinds of stream; the caller gives the event its stored name. Nothing to do gives nothing. */
export function decideJudging(command: JudgingCommand, subject: JudgedSubject): Judgement | Refusal | undefined {
  switch (command.type) {
    case 'screen': {
      if (command.basis.contentRevision !== subject.contentRevision)
        return refuse('content-changed', 'The content changed while it was judged. Judge it again.');
      const { verdict, basis } = command;
      return sameDecision(subject.judged.verdict, verdict) ? undefined : { kind: 'screened', data: { verdict, basis } };
    }
    case 'rule':
      return decideRuling(command, subject);
    case 'contest':
      if (subject.judged.openCases.includes(command.case)) return undefined;
      if (subject.judged.openCases.length >= MAX_OPEN_CASES)
        return refuse('already-under-review', 'As many contests of this are open as can be. Join one of them.', {
          cases: [...subject.judged.openCases],
        });
      return { kind: 'contested', data: { case: command.case, cause: command.cause } };
    case 'resolve-contest': {
      if (!subject.judged.openCases.includes(command.case))
        return refuse(
          'no-such-contest',
          'This contest is not open: it was resolved before, or belongs to something else.',
        );
      const { type: _, ...data } = command;
      return { kind: 'contestResolved', data: { ...data, author: subject.author } };
    }
  }
}

function decideRuling(command: Extract<JudgingCommand, { type: 'rule' }>, subject: JudgedSubject): Judgement | Refusal {
  const { verdict } = subject.judged;
  if (!verdict) return refuse('unjudged', 'There is no verdict on the current content yet. Wait for it, then rule.');
  if (verdict.inputDigest !== command.inputDigest)
    return refuse('stale-ruling', 'The content or its consents changed since you looked. Look again, then rule.', {
      current: verdict.inputDigest,
    });
  const upheld = subject.judged.upheld ? ['contest-upheld'] : [];
  const named = new Set(command.overrides);
  const { grounds: against } = standingOf(subject.judged, subject.contentDigest);
  const missing = [...new Set([...verdict.grounds, ...against, ...verdict.causes, ...upheld])].filter(
    (what) => !named.has(what),
  );
  if (command.outcome === 'allow' && missing.length > 0)
    return refuse('incomplete-override', `To allow this, name what you set aside: ${missing.join(', ')}.`, { missing });
  if (command.outcome === 'allow' && command.grounds?.length)
    return refuse('contradictory-ruling', 'A ruling that allows finds nothing wrong: leave out its grounds.');
  const { type: _, overrides, grounds = [], ...data } = command;
  return {
    kind: 'ruled',
    data: {
      ...data,
      overrides: [...overrides],
      grounds: [...grounds],
      contentDigest: subject.contentDigest,
      author: subject.author,
    },
  };
}

/** Judging again under the same digests with the same outcome says nothing new. */
function sameDecision(old: Verdict | undefined, verdict: Verdict): boolean {
  return (
    old !== undefined &&
    old.inputDigest === verdict.inputDigest &&
    old.policy.digest === verdict.policy.digest &&
    old.registryDigest === verdict.registryDigest &&
    old.engineDigest === verdict.engineDigest
  );
}
