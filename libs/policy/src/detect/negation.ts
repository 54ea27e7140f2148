import type { Concept } from '../lexicon/lexicon.js';
import type { Hit, Reading } from '../reading.js';
import { backFrom, beginBefore, PHRASE } from '../text/sorted.js';
import { deniesAhead, deniesBehind } from './negation-east.js';

const REACH = 7;
const STOPS = new Set(['.', '!', '?', ';', '\n', ':', '(', ')', '。', '！', '？', '；', '…', '|', '—', '–']);
const CONTRAST = new Set([
  'but',
  'mais',
  'aber',
  'sondern',
  'pero',
  'sino',
  'ma',
  'mas',
  'porem',
  'но',
  'а',
  'ale',
  'ama',
  'fakat',
  'just',
  'only',
  'nur',
  'solo',
  'seulement',
  'apenas',
  'except',
]);
const OR = new Set([
  'or',
  'nor',
  'and',
  'ou',
  'ni',
  'et',
  'oder',
  'und',
  'o',
  'u',
  'y',
  'e',
  'или',
  'и',
  'ani',
  'lub',
  'i',
  've',
  'veya',
  '&',
  '/',
]);

/** Words that carry a negation as part of a phrase ("no clothes") negate nothing else. */
export const CARRIERS: ReadonlySet<Concept> = new Set([
  'sex',
  'euphemism',
  'undress',
  'secret',
  'nobody',
  'hint',
  'harmless',
  'limitless',
  'minor',
  'claim',
]);

function negates(reading: Reading, not: Hit, hit: Hit): boolean {
  if (not.from < 0 || hit.from < 0) return deniesAhead(reading, not, hit);
  if (hit.from < not.to) return false;
  if (reading.tokens[not.to]?.forms[0] === ':') return listed(reading, not.to + 1, hit.from);
  if (hit.from - not.to > REACH) return false;
  let commas = 0;
  for (let i = not.to; i < hit.from; i += 1) {
    const token = reading.tokens[i];
    const form = token?.forms[0] ?? '';
    if (token?.kind === 'sign' && STOPS.has(form)) return false;
    if (CONTRAST.has(form)) return false;
    if (form === ',' || form === '、' || form === '，') commas += 1;
  }
  return (
    commas === 0 ||
    (hit.concept !== 'nobody' &&
      (enumerates(reading, not, hit) || (!SEXUAL.has(hit.concept) && shortItems(reading, not.to, hit.from))))
  );
}

const LIST_REACH = 30;

/** "Forbidden: real people, nudity, minors": everything up to the sentence's end. */
function listed(reading: Reading, from: number, to: number): boolean {
  if (to - from > LIST_REACH) return false;
  for (let i = from; i < to; i += 1) {
    const form = reading.tokens[i]?.forms[0] ?? '';
    if (CONTRAST.has(form) || (reading.tokens[i]?.kind === 'sign' && /^[.!?;\n。！？；…]$/.test(form))) return false;
  }
  return true;
}

/** "no nudity, gore or minors": a comma list keeps its negation only when an "or" closes it. */
function enumerates(reading: Reading, not: Hit, hit: Hit): boolean {
  for (let i = not.to; i < Math.min(reading.tokens.length, hit.to + 4); i += 1) {
    const token = reading.tokens[i];
    if (token?.kind === 'sign' && STOPS.has(token.forms[0] ?? '')) return false;
    if (i >= hit.from - 2 && OR.has(token?.forms[0] ?? '')) return true;
  }
  return false;
}

/** Never read out of a list that only commas hold together: "no anime, nude woman". */
const SEXUAL: ReadonlySet<Concept> = new Set(['sex', 'bare', 'euphemism', 'tease', 'adultfilm', 'undress']);

/** "no celebrities, exes, coworkers": every item between is a few words long. */
function shortItems(reading: Reading, from: number, to: number): boolean {
  let length = 0;
  for (let i = from; i < to; i += 1) {
    length = reading.tokens[i]?.forms[0] === ',' ? 0 : length + 1;
    if (length > 3) return false;
  }
  return true;
}

/** "…, …, … all forbidden": the whole list is. */
const ALL = /все это|hepsi|hicbiri/u;
const LIST_CHARS = 60;

/** What denies in a field: what follows it, or what stood before it; both sorted by where they begin. `speaksTo` tells whether it may deny something. */
export interface Denials {
  readonly nots: readonly Hit[];
  readonly after: readonly Hit[];
  readonly speaksTo: (not: Hit, hit: Hit) => boolean;
}

export function isNegated(reading: Reading, hit: Hit, { nots, after, speaksTo }: Denials): boolean {
  if (reading.field.role === 'negative-prompt') return true;
  for (const not of backFrom(nots, hit.start)) {
    if (isFar(not, hit)) break;
    if (negates(reading, not, hit) && speaksTo(not, hit)) return true;
  }
  for (let i = beginBefore(after, hit.end); i < after.length; i += 1) {
    const not = after[i];
    if (not === undefined || not.start - hit.end > LIST_CHARS) return false;
    if (deniesBefore(reading, not, hit) && speaksTo(not, hit)) return true;
  }
  return false;
}

function deniesBefore(reading: Reading, not: Hit, hit: Hit): boolean {
  if (not.from < 0 || hit.from < 0) return deniesBehind(reading, not, hit);
  const between = reading.field.text.slice(hit.end, not.start);
  if (/[。！？!?.\n]/u.test(between)) return false;
  const all = ALL.test(between + reading.field.text.slice(not.start, not.end));
  return (
    all ||
    (between.length <= 12 && !/[、,，]/u.test(between)) ||
    (/[,、，]/u.test(between) && isItems(between) && !CLOTHES.test(between))
  );
}

/** "Nudity, minors and real people: not allowed": items of a few words each, up to what forbids them all. */
const isItems = (between: string) =>
  !/[;—–|]/u.test(between) && between.split(/[,、，]/u).every((item) => item.trim().split(/\s+/u).length <= ITEM);
const ITEM = 4;
/** Clothes that are forbidden deny nothing that stood before them. */
const CLOTHES =
  /cloth|outfit|dress|wear|kleid|hülle|vêtement|fringue|habit|tenue|ropa|prenda|roupa|vestit|abit|одежд|бель|ubra|ciuch|odzie|kıyafet|giysi|elbise/iu;

/** Too far back for any way of negating; all that begin before it are too. */
function isFar(not: Hit, hit: Hit): boolean {
  if (not.from < 0 || hit.from < 0) return hit.start - not.start > 2 * LIST_CHARS;
  return hit.from - not.from > LIST_REACH + PHRASE;
}
