import { standingOf } from '#domain';
import { confirmPayout, settlePayout, startPayout } from '#enforcement';
import { derivedId, type Ground } from '#kernel';
import { contest, resolveContest, rule, type Target } from '#operations';
import type { Action, Actor, View } from '../actor.js';
import { REASON } from '../cast.js';
import { REWARD } from './given.js';

export function payoutId(reference: string, reward = REWARD): string {
  return derivedId(reward, reference);
}

/** A payout worker with a reference of its own. */
export function worker(name: string, reference: string, reward = REWARD): Actor {
  const payout = payoutId(reference, reward);
  const report = (outcome: 'settled' | 'failed', unless: string): Action => ({
    says: `reports that the payout has ${outcome}`,
    after: ['start'],
    unless: [unless],
    repeatable: true,
    ask: (see) => {
      const known = see.reward(reward)?.payouts.find((p) => p.id === payout);
      // A provider settles only what was confirmed.
      if (!known || (outcome === 'settled' && known.status === 'started')) return undefined;
      return settlePayout({ reward, payout, outcome, providerReference: `provider ${reference}` });
    },
  });
  return {
    name,
    role: 'payout',
    actions: {
      start: {
        says: `starts a payout with reference ${reference}`,
        repeatable: true,
        ask: () => startPayout({ reward, reference }),
      },
      confirm: {
        says: 'confirms the payout',
        after: ['start'],
        repeatable: true,
        ask: () => confirmPayout({ reward, payout }),
      },
      settle: report('settled', 'fail'),
      fail: report('failed', 'settle'),
    },
  };
}

/** The one who only starts and confirms: enough where it is about what the gate lets through. */
export function payer(reference: string, reward = REWARD): Actor {
  const { name, role, actions } = worker('payer', reference, reward);
  const { start, confirm } = actions;
  return { name, role, actions: { ...(start && { start }), ...(confirm && { confirm }) } };
}

function subjectOf(see: View, target: Target) {
  return target.kind === 'bounty' ? see.bounty(target.id) : see.submission(target.id);
}

/** Rules on what stands judged now; an allowing ruling names all that it sets aside. */
export function ruling(
  target: Target,
  outcome: 'allow' | 'hold' | 'block',
  more: Partial<Action> & { readonly finding?: readonly Ground[] } = {},
): Action {
  return {
    says: `rules to ${outcome} the ${target.kind}`,
    ask: (see) => {
      const subject = subjectOf(see, target);
      const verdict = subject?.judged.verdict;
      if (!subject || !verdict) return undefined;
      const { judged, contentDigest } = subject;
      const { grounds, causes, inputDigest } = verdict;
      const found = standingOf(judged, contentDigest).grounds;
      const all = [...new Set([...grounds, ...found, ...causes, ...(judged.upheld ? ['contest-upheld'] : [])])];
      const ruled = outcome === 'allow' ? { overrides: all } : { overrides: [], grounds: more.finding };
      return rule({ target, outcome, ...ruled, reason: REASON, inputDigest });
    },
    ...more,
  };
}

export function reporting(target: Target, more: Partial<Action> = {}): Action {
  const ask = () => contest({ target, cause: 'depicted-person' });
  return { says: `reports the ${target.kind}`, keyed: true, ask, ...more };
}

/** Resolves the contest that is open longest. */
export function resolving(target: Target, resolution: 'lifted' | 'upheld', more: Partial<Action> = {}): Action {
  return {
    says: `has a contest of the ${target.kind} ${resolution}`,
    ask: (see) => {
      const [open] = subjectOf(see, target)?.judged.openCases ?? [];
      return open ? resolveContest({ target, case: open, resolution, reason: REASON }) : undefined;
    },
    ...more,
  };
}
