import type { Reading } from '../reading.js';
import { AGE_WORDS } from './age-words.js';
import { isSmallWord } from './languages.js';
import type { Finding, Scene } from './scene.js';
import { said } from './scene.js';

/** A number that says how old a person is. */
export interface Age {
  readonly reading: Reading;
  readonly years: number;
  readonly start: number;
  readonly end: number;
  /** Only the shape suggests an age: "Ella (13)". */
  readonly loose: boolean;
}

const NEAR = 5;

/** Words that make a number of years a duration, or the age of a thing. */
const DURATION =
  /^(for|since|in|over|ago|within|past|last|next|every|depuis|pendant|en|hace|desde|durante|seit|vor|nach|da|per|ha|fa|tra|ja|przez|od|beri|icin|через|назад|experience|experiencia|experience|erfahrung|warranty|guarantee|garantie|garantia|rank|epochs?|steps?|dim|alpha|months?|weeks?|days?|hours?|minutes?|seconds?|route|version|anniversary|jubilaum|aged|reifung|barrel|cask|fut|fass|oak|barrica|crianza|solera|garantia|envejecid\S*|envelhecid\S*|stagionat\S*|invecchiat\S*|vieilli\S*|gereift|gelagert\S*|lagerung|выдержк\S*|стаж\S*|опыт\S*|dojrzew\S*|eskitilmis|tecrube\S*)$/;

/** What a bare number counts when it is no age. */
const MEASURE =
  /^(ranks?|epochs?|steps?|dim|alpha|months?|weeks?|days?|hours?|minutes?|seconds?|pages?|images?|pics?|photos?|frames?|mb|gb|px|cm|mm|km|percent|times?|x)$/;

function yearsOf(form: string): number | undefined {
  if (/^\d{1,3}$/.test(form)) return Number(form);
  return AGE_WORDS[form];
}

function formYears(forms: readonly string[]): number | undefined {
  for (const form of forms) {
    const years = yearsOf(form);
    if (years !== undefined) return years;
  }
  return undefined;
}

export function agesIn(scene: Scene): Age[] {
  return scene.readings.flatMap((reading) => [
    ...inWords(scene, reading),
    ...inEast(scene, reading),
    ...birthYears(reading),
  ]);
}

/** Whether a comma or a sentence's end stands between two tokens. */
function parted(reading: Reading, a: number, b: number): boolean {
  return reading.tokens
    .slice(Math.min(a, b), Math.max(a, b))
    .some((t) => t.kind === 'sign' && /^[,.;!?\n]$/.test(t.forms[0] ?? ''));
}

function inWords(scene: Scene, reading: Reading): Age[] {
  const found: Age[] = [];
  const units = said(scene, 'years').filter((f) => f.reading === reading && f.from >= 0);
  const heralds = said(scene, 'aged').filter((f) => f.reading === reading && f.from >= 0);
  const things = scene.findings.filter(
    (f) => f.reading === reading && (f.concept === 'object' || f.concept === 'animal') && f.from >= 0,
  );
  reading.tokens.forEach((token, i) => {
    const years = formYears(token.forms);
    if (years === undefined || years < 1 || years > 120) return;
    const unit = units.find((f) => f.from === i + 1 || (f.from === i + 2 && reading.tokens[i + 1]?.kind === 'sign'));
    const herald = heralds.find(
      (f) =>
        f.to === i ||
        (f.to === i - 1 &&
          reading.tokens[i - 1]?.kind === 'sign' &&
          /^[:(=]$/.test(reading.tokens[i - 1]?.forms[0] ?? '')),
    );
    const told = tellsOf(scene, reading, i);
    if (unit === undefined && herald === undefined && told === 'nothing') return;
    if (things.some((t) => Math.abs(t.from - i) <= NEAR && (unit !== undefined || !parted(reading, t.from, i)))) return;
    const around = [
      reading.tokens[i - 2],
      reading.tokens[i - 1],
      reading.tokens[unit?.to ?? i + 1],
      reading.tokens[(unit?.to ?? i + 1) + 1],
    ];
    if (unit !== undefined && !isFullUnit(unit) && around.some((t) => DURATION.test(t?.forms[0] ?? ''))) return;
    if (unit === undefined && counts(scene, reading, i + 1)) return;
    const loose = unit === undefined && herald === undefined && told !== 'person' && !(told === 'name' && scene.mature);
    found.push({ reading, years, start: token.start, end: unit?.end ?? token.end, loose });
  });
  return found;
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
function tellsOf(scene: Scene, reading: Reading, i: number): 'person' | 'name' | 'nothing' {
  const { tokens } = reading;
  const next = tokens[i + 1];
  if (tokens[i]?.kind !== 'number' || /^[\d:/x×%-]$/.test(next?.forms[0] ?? '')) return 'nothing';
  const open = opening(reading, i);
  const before = open >= 0 ? open : tokens[i - 1]?.forms[0] === ',' ? i - 1 : -1;
  if (before < 1 || (open < 0 && next?.kind === 'word')) return 'nothing';
  if (scene.findings.some((f) => f.reading === reading && f.to === before && SOMEONE.has(f.concept))) return 'person';
  if (tokens[before - 1]?.case === 'title') return 'name';
  return open >= 0 && scene.mature && (next?.kind !== 'word' || isSmallWord(next)) ? 'name' : 'nothing';
}

const BRACKET_REACH = 5;

/** Where the bracket opens that holds a number at its start or after a comma; -1 when there is none. */
function opening(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (tokens[i - 1]?.forms[0] === '(') return i - 1;
  if (tokens[i - 1]?.forms[0] !== ',') return -1;
  for (let at = i - 2; at > 0 && at >= i - BRACKET_REACH; at -= 1) if (tokens[at]?.forms[0] === '(') return at;
  return -1;
}

/** What a bare number counts stands after it. */
function counts(scene: Scene, reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined) return false;
  if (MEASURE.test(token.forms[0] ?? '')) return true;
  return said(scene, 'photo').some((f) => f.reading === reading && f.from === i);
}

/** "year old" can only be an age; "years" may be a duration. */
const isFullUnit = (unit: Finding) => unit.to - unit.from > 1;

const EAST_AGE =
  /(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(歳|才|さい|岁|歲|周岁|살|세)(?!月|月|から|以上|未満|이상|세기|트)/gu;
const HAN: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

function inEast(scene: Scene, reading: Reading): Age[] {
  if (reading.east.texts.length === 0) return [];
  const things = scene.findings.filter(
    (f) => f.reading === reading && (f.concept === 'object' || f.concept === 'animal'),
  );
  const found: Age[] = [];
  for (const match of reading.field.text.normalize('NFC').matchAll(EAST_AGE)) {
    const start = Math.min(match.index, reading.field.text.length);
    const end = Math.min(start + match[0].length, reading.field.text.length);
    if (things.some((t) => Math.abs(t.start - start) <= 8)) continue;
    const digits = match[1] ?? '';
    found.push({ reading, years: /^\d/.test(digits) ? Number(digits) : hanNumber(digits), start, end, loose: false });
  }
  return found;
}

function hanNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return HAN[text.charAt(0)] ?? 0;
  const tens = ten === 0 ? 1 : (HAN[text.charAt(0)] ?? 1);
  return tens * 10 + (HAN[text.charAt(ten + 1)] ?? 0);
}

const BORN =
  /(?:born|nee?|nacid[oa]|geboren|jahrgang|nascid[oa]|nat[oa]|родил\S*|рожд\S*|urodzon\S*|rocznik|dogumlu|dob|birth year|year of birth)\s*(?:in|en|im|nel|em|w|в|:|the year)?\s*(20\d\d)|(20\d\d)\s?(?:年生まれ|年出生|년생)/giu;
/** Someone born this year or later than this is taken for a minor whatever the clock says; judging has no clock. */
const BORN_MINOR = 2009;

function birthYears(reading: Reading): Age[] {
  const found: Age[] = [];
  if (!reading.field.text.includes('20')) return found;
  for (const match of reading.field.text.matchAll(BORN)) {
    if (Number(match[1] ?? match[2]) >= BORN_MINOR) {
      found.push({ reading, years: 10, start: match.index, end: match.index + match[0].length, loose: false });
    }
  }
  return found;
}
