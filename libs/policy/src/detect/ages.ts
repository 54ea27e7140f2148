import type { Reading } from '../reading.js';
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

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  fiveteen: 15,
  forteen: 14,
  sixteen: 16,
  seventeen: 17,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  ocho: 8,
  nueve: 9,
  siete: 7,
  seis: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  dreizehn: 13,
  vierzehn: 14,
  funfzehn: 15,
  fuenfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  dez: 10,
  doze: 12,
  treze: 13,
  quatorz: 14,
  quinz: 15,
  dezesseis: 16,
  dezasseis: 16,
  dezessete: 17,
  oito: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  otto: 8,
  sette: 7,
  десять: 10,
  одиннадцать: 11,
  двенадцать: 12,
  тринадцать: 13,
  четырнадцать: 14,
  пятнадцать: 15,
  шестнадцать: 16,
  семнадцать: 17,
  dziesiec: 10,
  jedenascie: 11,
  dwanascie: 12,
  trzynascie: 13,
  czternascie: 14,
  pietnascie: 15,
  szesnascie: 16,
  siedemnascie: 17,
  on: 10,
  dokuz: 9,
  sekiz: 8,
  yedi: 7,
};

const NEAR = 5;

/** Words that make a number of years a duration, or the age of a thing. */
const DURATION =
  /^(for|since|in|over|ago|within|past|last|next|every|depuis|pendant|en|hace|desde|durante|seit|vor|nach|da|per|ha|fa|tra|ja|przez|od|beri|icin|через|назад|experience|experiencia|experience|erfahrung|warranty|guarantee|garantie|garantia|rank|epochs?|steps?|dim|alpha|months?|weeks?|days?|hours?|minutes?|seconds?|route|version|anniversary|jubilaum|aged|reifung|barrel|cask|fut|fass)$/;

/** What a bare number counts when it is no age. */
const MEASURE =
  /^(ranks?|epochs?|steps?|dim|alpha|months?|weeks?|days?|hours?|minutes?|seconds?|pages?|images?|pics?|photos?|frames?|mb|gb|px|cm|mm|km|percent|times?|x)$/;

function yearsOf(form: string): number | undefined {
  if (/^\d{1,3}$/.test(form)) return Number(form);
  return WORDS[form];
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
    const bracketed =
      reading.tokens[i - 1]?.forms[0] === '(' && /^[),fmwh]$/.test(reading.tokens[i + 1]?.forms[0] ?? '');
    const apposed =
      token.kind === 'number' &&
      reading.tokens[i - 1]?.forms[0] === ',' &&
      reading.tokens[i - 2]?.case === 'title' &&
      !/^[\d:/-]$/.test(reading.tokens[i + 1]?.forms[0] ?? '') &&
      reading.tokens[i + 1]?.kind !== 'word';
    if (unit === undefined && herald === undefined && !bracketed && !apposed) return;
    if (things.some((t) => Math.abs(t.from - i) <= NEAR && (unit !== undefined || !parted(reading, t.from, i)))) return;
    const around = [
      reading.tokens[i - 2],
      reading.tokens[i - 1],
      reading.tokens[unit?.to ?? i + 1],
      reading.tokens[(unit?.to ?? i + 1) + 1],
    ];
    if (unit !== undefined && !isFullUnit(unit) && around.some((t) => DURATION.test(t?.forms[0] ?? ''))) return;
    if (unit === undefined && MEASURE.test(reading.tokens[i + 1]?.forms[0] ?? '')) return;
    found.push({ reading, years, start: token.start, end: unit?.end ?? token.end, loose: unit === undefined });
  });
  return found;
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
