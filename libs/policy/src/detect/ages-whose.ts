import { isGivenName } from '../lexicon/known-words.js';
import type { Reading } from '../reading.js';
import { around, PHRASE } from '../text/sorted.js';
import { formYears } from './age-words.js';
import { isSmallWord } from './languages.js';
import { numberWord } from './number-words.js';
import type { Finding, Scene } from './scene.js';

/** Whether a comma or a sentence's end stands between two tokens. */
export function parted(reading: Reading, a: number, b: number): boolean {
  return reading.tokens
    .slice(Math.min(a, b), Math.max(a, b))
    .some((t) => t.kind === 'sign' && /^[,.;!?\n]$/.test(t.forms[0] ?? ''));
}

const SUBJECT =
  /^(subject|sujet|sujeto|soggetto|sujeito|model|modell|modele|modelo|character|figure|figur|personnage|personaje|personagem|personaggio|postac|karakter|персонаж|модель)$/;
const BEFORE = 8;
const AFTER = 4;

/** Whether a person, a creature or a name stands near enough to be the one who is that old. */
export function isSomeones(reading: Reading, someones: readonly Finding[], from: number, to: number): boolean {
  const near = around(someones, from - BEFORE - PHRASE, to + AFTER).some(
    (f) =>
      (f.to <= from && from - f.to <= BEFORE) || (f.from >= to && f.from - to <= AFTER && !parted(reading, to, f.from)),
  );
  const before = reading.tokens.slice(Math.max(0, from - BEFORE), from);
  return (
    near ||
    before.some((t) => SUBJECT.test(t.forms[0] ?? '') || (t.case === 'title' && t.forms.some(isGivenName))) ||
    from <= 1
  );
}

/** Those in a reading who may be of an age, in order. */
export function someonesIn(scene: Scene, reading: Reading): Finding[] {
  return scene.findings
    .filter((f) => f.reading === reading && SOMEONE.has(f.concept))
    .toSorted((a, b) => a.from - b.from);
}

const SOMEONE: ReadonlySet<string> = new Set([
  'person',
  'creature',
  'role',
  'kin',
  'child',
  'minor',
  'school',
  'pronoun',
]);

/** "girl, 15", "Kaede (14)", "apprentice (11 in the novel)": a bare number beside someone. */
export function tellsOf(
  scene: Scene,
  reading: Reading,
  someones: readonly Finding[],
  i: number,
): 'person' | 'name' | 'nothing' {
  const { tokens } = reading;
  const next = tokens[i + 1];
  if (
    (tokens[i]?.kind !== 'number' && !isTeenWord(tokens[i]?.forms ?? [])) ||
    /^[\d:/x×%-]$/.test(next?.forms[0] ?? '')
  )
    return 'nothing';
  const open = opening(reading, i);
  const before = open >= 0 ? open : tokens[i - 1]?.forms[0] === ',' ? i - 1 : -1;
  if (before < 1 || (open < 0 && next?.kind === 'word')) return 'nothing';
  if (around(someones, before - PHRASE, before).some((f) => f.to === before)) return 'person';
  if (tokens[before - 1]?.case === 'title' && formYears(tokens[before - 1]?.forms ?? []) === undefined) return 'name';
  return open >= 0 && scene.mature && (next?.kind !== 'word' || isSmallWord(next)) ? 'name' : 'nothing';
}

/** "Kara, sixteen": the longer number words, which are nothing else. */
export const isTeenWord = (forms: readonly string[]) =>
  forms.some((form) => {
    const years = numberWord(form) ?? 0;
    return years > 10 && years < 18 && form.length > 4;
  });

const BRACKET_REACH = 5;

/** Where the bracket opens that holds a number at its start or after a comma; -1 when there is none. */
function opening(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (tokens[i - 1]?.forms[0] === '(') return i - 1;
  if (tokens[i - 1]?.forms[0] !== ',') return -1;
  for (let at = i - 2; at > 0 && at >= i - BRACKET_REACH; at -= 1) if (tokens[at]?.forms[0] === '(') return at;
  return -1;
}
