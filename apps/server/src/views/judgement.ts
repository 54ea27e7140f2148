import { isFresh, type Judged, type Marketplace, type Standing, standingOf } from '#domain';
import { type Digest, GROUNDS, type Ground, worse } from '#kernel';
import { plainReason } from '#policy';
import type { JudgedView } from '#read-models';
import { Digest as DigestField, OneOf, Part, Text, Time } from '../edge/fields.js';

export class ReasonText {
  @Text({ max: 4000, about: 'English.', example: 'Nothing stands in the way.' })
  en!: string;

  @Text({ max: 4000, about: 'French.', example: 'Rien ne s’y oppose.' })
  fr!: string;
}

/** Why something stands as it does: grounds, causes and a plain sentence. Never the words that were found. */
export class Reasons {
  @Text({ max: 100, listOf: 50, example: ['unverified-consent'], about: 'What is wrong.' })
  grounds!: string[];

  @Text({
    max: 100,
    listOf: 100,
    example: ['ambiguous-identity'],
    about: 'What keeps it from being judged or cleared.',
  })
  causes!: string[];

  @Part(() => ReasonText, { about: 'For the poster.' })
  text!: ReasonText;
}

export class PolicyName {
  @Text({ max: 100, example: 'house' })
  name!: string;

  @Text({ max: 50, example: '1' })
  version!: string;

  @DigestField()
  digest!: string;
}

/** The verdict on the content as it is now. */
export class VerdictView {
  @OneOf(['allow', 'hold', 'block'])
  outcome!: string;

  @DigestField({ about: 'Of everything that was judged. A ruling names it.' })
  inputDigest!: string;

  @Part(() => PolicyName)
  policy!: PolicyName;

  @Time()
  at!: string;
}

/** Where judged content stands: `pending` until there is a verdict on what is there now, under what is in force now. */
export const JUDGED_STATES = ['pending', 'allowed', 'held', 'blocked'] as const;
export type JudgedState = (typeof JUDGED_STATES)[number];

export interface Judgement {
  readonly state: JudgedState;
  readonly verdict?: VerdictView;
  readonly reasons: Reasons;
}

/** What verdict, rulings and contests come to; `fresh` says whether the verdict still counts. */
export function judgementOf(judged: Judged, contentDigest: Digest, fresh: boolean): Judgement {
  const standing = standingOf(judged, contentDigest);
  const stale = judged.verdict !== undefined && !fresh;
  const causes = stale ? [...standing.causes, 'stale-verdict'] : standing.causes;
  return {
    state: stateOf(standing, stale),
    verdict: verdictView(judged.verdict),
    reasons: reasonsOf(stale ? { ...standing, outcome: worse(standing.outcome, 'hold'), causes } : standing),
  };
}

export interface Listed {
  readonly state: JudgedState;
  readonly grounds: string[];
  readonly causes: string[];
}

/** The same for a row of a list: a verdict under what is not in force any more allows nothing there either. */
export function listedStanding(row: JudgedView, inForce: Marketplace): Listed {
  const stale = row.verdict !== undefined && !isFresh(row, row.verdict.inputDigest, inForce);
  const causes = stale ? [...row.causes, 'stale-verdict'] : [...row.causes];
  return { state: stateOf(row, stale), grounds: [...row.grounds], causes };
}

function stateOf({ outcome, grounds, causes }: Omit<Standing, 'final'>, stale: boolean): JudgedState {
  if (outcome === 'block') return 'blocked';
  if (outcome === 'allow') return stale ? 'pending' : 'allowed';
  const waiting = grounds.length === 0 && causes.every((cause) => cause === 'unjudged');
  return waiting ? 'pending' : 'held';
}

function reasonsOf({ outcome, grounds, causes }: Pick<Standing, 'outcome' | 'grounds' | 'causes'>): Reasons {
  const known = grounds.filter((ground): ground is Ground => (GROUNDS as readonly string[]).includes(ground));
  const said = { outcome, grounds: known, causes: [...causes] };
  return {
    grounds: [...grounds],
    causes: [...causes],
    text: { en: plainReason(said, 'en'), fr: plainReason(said, 'fr') },
  };
}

function verdictView(verdict: Judged['verdict']): VerdictView | undefined {
  if (!verdict) return undefined;
  const { outcome, inputDigest, policy, at } = verdict;
  return { outcome, inputDigest, policy, at };
}
