import { isGivenName } from '../lexicon/known-words.js';
import type { Reading } from '../reading.js';
import { AGE_WORDS } from './age-words.js';
import { canonAges, isPeopled } from './ages-canon.js';
import { type Age, birthYears, inEast } from './ages-elsewhere.js';
import { isSmallWord } from './languages.js';
import type { Finding, Scene } from './scene.js';
import { said } from './scene.js';

export type { Age } from './ages-elsewhere.js';

const NEAR = 5;

/** Words that make a number of years a duration, or the age of a thing. */
const DURATION =
  /^(for|since|in|over|ago|within|past|last|next|every|depuis|pendant|en|hace|desde|durante|seit|vor|nach|da|per|ha|fa|tra|ja|przez|od|beri|icin|через|назад|experience|experiencia|experience|erfahrung|warranty|guarantee|garantie|garantia|rank|epochs?|steps?|dim|alpha|months?|weeks?|days?|hours?|minutes?|seconds?|route|version|anniversary|jubilaum|aged|reifung|barrel|cask|fut|fass|oak|barrica|crianza|solera|garantia|envejecid\S*|envelhecid\S*|stagionat\S*|invecchiat\S*|vieilli\S*|gereift|gelagert\S*|lagerung|выдержк\S*|стаж\S*|опыт\S*|dojrzew\S*|eskitilmis|tecrube\S*)$/;

/** Number words that are other words of other languages: only a unit makes them a number. */
const AMBIGUOUS = /^(on|once|elf|six|dix|sept|otto|seize|quince|acht|nove|huit|neuf|seis|one)$/;

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
  const { ages, ofThings } = scene.readings.reduce<Told>((told, reading) => inWords(scene, reading, told), {
    ages: [],
    ofThings: new Set(),
  });
  return [
    ...ages.filter((age) => !age.loose || !ofThings.has(age.years)),
    ...scene.readings.flatMap((reading) => [
      ...inEast(scene, reading),
      ...birthYears(reading),
      ...(scene.mature ? canonAges(reading) : []),
    ]),
  ];
}

/** Whether a comma or a sentence's end stands between two tokens. */
function parted(reading: Reading, a: number, b: number): boolean {
  return reading.tokens
    .slice(Math.min(a, b), Math.max(a, b))
    .some((t) => t.kind === 'sign' && /^[,.;!?\n]$/.test(t.forms[0] ?? ''));
}

/** Ages of someone, and numbers that the text has said to be a thing's: the laptop's twelve years stay the laptop's. */
interface Told {
  readonly ages: Age[];
  readonly ofThings: Set<number>;
}

function inWords(scene: Scene, reading: Reading, told: Told): Told {
  const found = told.ages;
  const units = said(scene, 'years').filter((f) => f.reading === reading && f.from >= 0);
  const heralds = said(scene, 'aged').filter((f) => f.reading === reading && f.from >= 0);
  const things = scene.findings.filter(
    (f) =>
      f.reading === reading &&
      (f.concept === 'object' || f.concept === 'animal') &&
      f.from >= 0 &&
      !isPicture(scene, f),
  );
  reading.tokens.forEach((token, i) => {
    const years = formYears(token.forms);
    if (years === undefined || years < 1 || years > 120) return;
    const unit =
      dottedUnit(reading, i) ??
      units.find(
        (f) =>
          f.from === i + 1 ||
          (f.from === i + 2 && reading.tokens[i + 1]?.kind === 'sign') ||
          inTheirYears(reading, i, f),
      );
    const herald = heralds.find(
      (f) =>
        f.to === i ||
        (f.to === i - 1 &&
          reading.tokens[i - 1]?.kind === 'sign' &&
          /^[:(=]$/.test(reading.tokens[i - 1]?.forms[0] ?? '')),
    );
    const beside = tellsOf(scene, reading, i);
    if (unit === undefined && herald === undefined && beside === 'nothing') return;
    if (things.some((t) => Math.abs(t.from - i) <= NEAR && (unit !== undefined || !parted(reading, t.from, i)))) {
      const named = reading.tokens[i - 1]?.case === 'title' && !things.some((t) => t.to === i);
      if (scene.mature && unit !== undefined && named && isPeopled(scene))
        found.push({ reading, years, start: token.start, end: token.end, loose: true });
      else told.ofThings.add(years);
      return;
    }
    const around = [
      reading.tokens[i - 2],
      reading.tokens[i - 1],
      reading.tokens[unit?.to ?? i + 1],
      reading.tokens[(unit?.to ?? i + 1) + 1],
    ];
    if (unit !== undefined && !isFullUnit(unit) && around.some((t) => DURATION.test(t?.forms[0] ?? ''))) return;
    if (unit === undefined && (counts(scene, reading, i + 1) || AMBIGUOUS.test(token.forms[0] ?? ''))) return;
    const shaped =
      unit === undefined && herald === undefined && beside !== 'person' && !(beside === 'name' && scene.mature);
    const loose = shaped || (beside === 'nothing' && !isSomeones(scene, reading, i, unit?.to ?? i + 1));
    found.push({ reading, years, start: token.start, end: unit?.end ?? token.end, loose });
  });
  return told;
}

/** A portrait or a photograph is no thing with an age of its own: whoever is in it has one. */
function isPicture(scene: Scene, thing: Finding): boolean {
  return scene.findings.some((f) => f.concept === 'photo' && f.reading === thing.reading && f.from === thing.from);
}

/** "y.o.", "y/o": the dots part what the lexicon has as one. */
function dottedUnit({ tokens }: Reading, i: number): Pick<Finding, 'from' | 'to' | 'end'> | undefined {
  const [y, sign, o] = tokens.slice(i + 1, i + 4);
  const isUnit = y?.forms[0] === 'y' && sign?.kind === 'sign' && o?.forms[0] === 'o';
  return isUnit ? { from: i + 1, to: i + 4, end: o.end } : undefined;
}

/** "13 in elf years". */
function inTheirYears({ tokens }: Reading, i: number, unit: Finding): boolean {
  return unit.from === i + 3 && /^(in|en|em|w|в)$/.test(tokens[i + 1]?.forms[0] ?? '');
}

const SUBJECT =
  /^(subject|sujet|sujeto|soggetto|sujeito|model|modell|modele|modelo|character|figure|figur|personnage|personaje|personagem|personaggio|postac|karakter|персонаж|модель)$/;
const BEFORE = 8;
const AFTER = 4;

/** Whether a person, a creature or a name stands near enough to be the one who is that old. */
function isSomeones(scene: Scene, reading: Reading, from: number, to: number): boolean {
  const near = scene.findings.some(
    (f) =>
      f.reading === reading &&
      SOMEONE.has(f.concept) &&
      ((f.to <= from && from - f.to <= BEFORE) ||
        (f.from >= to && f.from - to <= AFTER && !parted(reading, to, f.from))),
  );
  const around = reading.tokens.slice(Math.max(0, from - BEFORE), from);
  return (
    near ||
    around.some((t) => SUBJECT.test(t.forms[0] ?? '') || (t.case === 'title' && t.forms.some(isGivenName))) ||
    from <= 1
  );
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
  if (
    (tokens[i]?.kind !== 'number' && !isTeenWord(tokens[i]?.forms ?? [])) ||
    /^[\d:/x×%-]$/.test(next?.forms[0] ?? '')
  )
    return 'nothing';
  const open = opening(reading, i);
  const before = open >= 0 ? open : tokens[i - 1]?.forms[0] === ',' ? i - 1 : -1;
  if (before < 1 || (open < 0 && next?.kind === 'word')) return 'nothing';
  if (scene.findings.some((f) => f.reading === reading && f.to === before && SOMEONE.has(f.concept))) return 'person';
  if (tokens[before - 1]?.case === 'title' && formYears(tokens[before - 1]?.forms ?? []) === undefined) return 'name';
  return open >= 0 && scene.mature && (next?.kind !== 'word' || isSmallWord(next)) ? 'name' : 'nothing';
}

/** "Kara, sixteen": the longer number words, which are nothing else. */
const isTeenWord = (forms: readonly string[]) => forms.some((form) => (AGE_WORDS[form] ?? 0) > 10 && form.length > 4);

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
const isFullUnit = (unit: Pick<Finding, 'from' | 'to'>) => unit.to - unit.from > 1;
