import type { CaseInput } from '../case-input.js';
import { type FieldRole, fieldsOf } from '../fields.js';
import type { Concept, LanguageCode } from '../lexicon/lexicon.js';
import { type Hit, type Reading, readField } from '../reading.js';
import type { Seen, SignalKind } from '../signals.js';
import { backFrom } from '../text/sorted.js';
import type { Finding } from './finding.js';
import { GRAMMAR, isOwnSmallWord, speaksTo } from './homographs.js';
import { languagesOf, ownLanguageOf } from './languages.js';
import { isNamesake } from './namesakes.js';
import { CARRIERS, isNegated } from './negation.js';
import { isRule } from './negation-east.js';
import { undressings } from './undressing.js';

export type { Finding } from './finding.js';

/** Everything detectors look at: the readings of every field, with negation resolved once. */
export interface Scene {
  readonly input: CaseInput;
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  readonly mature: boolean;
  readonly takenBack: readonly Finding[];
}

function findingsOf(reading: Reading, own: LanguageCode | undefined, languages: ReadonlySet<LanguageCode>): Finding[] {
  // Chinese and Japanese share their letters: what one of them denies is no denial in the other.
  const hits = reading.hits.filter((hit) => hit.from >= 0 || isHeard(reading, hit, languages));
  const carried = hits.filter((hit) => CARRIERS.has(hit.concept));
  const free = (hit: Hit) => {
    for (const c of backFrom(carried, hit.start + 1))
      if (hit.end <= c.end && c.end - c.start > hit.end - hit.start) return false;
    return true;
  };
  const nots = hits.filter((hit) => hit.concept === 'not' && free(hit));
  const after = hits.filter((hit) => (hit.concept === 'notafter' && free(hit)) || isRule(reading, hit));
  const denials = { nots, after, speaksTo: (not: Hit, hit: Hit) => speaksTo(reading, not, hit, own) };
  return hits
    .filter((hit) => !isNamesake(reading, hit) && !(GRAMMAR.has(hit.concept) && isOwnSmallWord(reading, hit, own)))
    .map((hit) => ({ ...hit, reading, negated: isNegated(reading, hit, denials) }));
}

/** Telling enough to count also in a text of another language: people mix them to hide. */
const EVERYWHERE: ReadonlySet<Concept> = new Set([
  'sex',
  'undress',
  'adultfilm',
  'swap',
  'euphemism',
  'known',
  'minor',
]);
const LONG = 5;
/** Words of grammar: each language has its own. */
const GRAMMATICAL: ReadonlySet<Concept> = new Set(['not', 'notafter', 'takeback', 'mine', 'for']);
/** What Chinese and Japanese write alike and mean differently. Most other words of two letters they share; single letters tell little. */
const FALSE_FRIENDS = new Set(['先生', '高校', '丈夫', '老婆', '大家', '愛人', '爱人', '主人', '娘家', '人間']);

/** Whether a finding's language is one of the text's, or the finding too telling to be chance. */
function isHeard({ field }: Reading, hit: Hit, languages: ReadonlySet<LanguageCode>): boolean {
  if (hit.language === 'any' || languages.has(hit.language)) return true;
  if (hit.from < 0) {
    const long = hit.end - hit.start > 1;
    return long && !GRAMMATICAL.has(hit.concept) && !FALSE_FRIENDS.has(field.text.slice(hit.start, hit.end));
  }
  return (
    EVERYWHERE.has(hit.concept) &&
    hit.end - hit.start >= LONG &&
    (hit.to - hit.from > 1 || hit.concept === 'sex' || hit.concept === 'minor')
  );
}

/**
 * Far above what honest text holds, even at full length. Pairs of hits are compared, so that denser text would cost more
 * than its length; it is held instead, as everything is that fails inside judging.
 */
const MAX_HITS = 4000;

export function sceneOf(input: CaseInput): Scene {
  const readings = fieldsOf(input).map(readField);
  if (readings.reduce((sum, r) => sum + r.hits.length, 0) > MAX_HITS) throw new RangeError('too dense to be judged');
  const tokens = readings.flatMap((r) => r.tokens);
  const hint = input.kind === 'bounty' ? input.lang : undefined;
  const languages = languagesOf(tokens, hint);
  const own = ownLanguageOf(tokens, hint);
  const all = readings.flatMap((reading) => findingsOf(reading, own, languages));
  const heard = withoutDenied(all.filter((f) => isHeard(f.reading, f, languages)));
  const findings = [...heard, ...undressings(heard, (word, garment) => speaksTo(garment.reading, word, garment, own))];
  const mature = input.content.mature || (input.kind === 'submission' && input.bounty.mature);
  return { input, readings, findings, mature, takenBack: findings.filter((f) => f.concept === 'takeback') };
}

/** The people of "no people", "sin personas" and "без людей" are not there. */
function withoutDenied(findings: readonly Finding[]): Finding[] {
  const nobodies = findings.filter((f) => f.concept === 'nobody');
  const inside = (f: Finding, h: Finding) => f.reading === h.reading && f.start >= h.start && f.end <= h.end;
  const denials = nobodies.filter((h) =>
    findings.some((f) => (f.concept === 'not' || f.concept === 'notafter') && inside(f, h)),
  );
  return findings.filter((f) => f.concept !== 'person' || !denials.some((h) => inside(f, h)));
}

/** Findings of a concept that stand, in the fields of the given roles or in all. A taken-back negation counts as said. */
export function said(scene: Scene, concept: Concept, roles?: readonly FieldRole[]): Finding[] {
  const all = standing(scene).get(concept) ?? [];
  return roles === undefined ? [...all] : all.filter((f) => roles.includes(f.reading.field.role));
}

const sorted = new WeakMap<Scene, Map<Concept, Finding[]>>();

/** Sorted once for each scene: detectors ask for the same concepts again and again. */
function standing(scene: Scene): Map<Concept, Finding[]> {
  const known = sorted.get(scene);
  if (known !== undefined) return known;
  const made = new Map<Concept, Finding[]>();
  for (const f of scene.findings) {
    const back =
      f.negated && f.reading.field.role !== 'negative-prompt' && scene.takenBack.some((t) => takesBack(t, f));
    if (f.negated && !back) continue;
    const list = made.get(f.concept);
    if (list === undefined) made.set(f.concept, [f]);
    else list.push(f);
  }
  sorted.set(scene, made);
  return made;
}

/** How far, in characters, a wink or a laugh reaches back. */
const WINK_REACH = 60;

/** A phrase takes back what stands in its field; a wink, a sign or a laugh only what stands shortly before it. */
function takesBack(back: Finding, f: Finding): boolean {
  if (back.reading !== f.reading) return false;
  return back.to - back.from > 1 || (back.start >= f.start && back.start - f.end <= WINK_REACH);
}

export function has(scene: Scene, concept: Concept): boolean {
  return standing(scene).has(concept);
}

/** Says adult; "18+" only says who may look. */
export function saysAdult(scene: Scene): boolean {
  return said(scene, 'adult').some(isAdultWord);
}

/** The weight of a finding that rests on so little that everything together has to say what it weighs. */
export const UNWEIGHED = 0;
export const isAdultWord = (f: Finding) => !/18|21/.test(f.reading.field.text.slice(f.start, f.end));

export function seen(
  kind: SignalKind,
  at: { readonly start: number; readonly end: number },
  reading: Reading,
  weight = 1,
): Seen {
  return { kind, field: reading.field.path, start: at.start, end: at.end, weight };
}

export function seenAt(kind: SignalKind, finding: Finding): Seen {
  return seen(kind, finding, finding.reading);
}

/** A signal about the case as a whole points at the start of its first field. */
export function seenNowhere(kind: SignalKind, weight = 1): Seen {
  return { kind, field: 'title', start: 0, end: 0, weight };
}
