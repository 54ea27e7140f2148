import type { Reading } from '../reading.js';
import { around, PHRASE } from '../text/sorted.js';
import type { Token } from '../text/tokens.js';
import { yearsAt } from './age-words.js';
import { canonAges, isPeopled } from './ages-canon.js';
import { counts, isCounted } from './ages-counted.js';
import { type Age, birthYears, inEast } from './ages-elsewhere.js';
import { bareAges } from './ages-weak.js';
import { isSomeones, parted, someonesIn, tellsOf } from './ages-whose.js';
import type { Finding, Scene } from './scene.js';
import { said } from './scene.js';

export type { Age } from './ages-elsewhere.js';

const NEAR = 5;
const ADULT = 18;

/** Words that make a number of years a duration, or the age of a thing. */
const DURATION =
  /^(for|since|in|over|ago|within|past|last|next|every|depuis|pendant|en|hace|desde|durante|seit|vor|nach|da|per|ha|fa|tra|ja|przez|od|beri|icin|через|назад|experience|experiencia|experience|erfahrung|warranty|guarantee|garantie|garantia|rank|epochs?|steps?|dim|alpha|months?|weeks?|days?|hours?|minutes?|seconds?|route|version|anniversary|jubilaum|aged|reifung|barrel|cask|fut|fass|oak|barrica|crianza|solera|garantia|envejecid\S*|envelhecid\S*|stagionat\S*|invecchiat\S*|vieilli\S*|gereift|gelagert\S*|lagerung|выдержк\S*|стаж\S*|опыт\S*|dojrzew\S*|eskitilmis|tecrube\S*)$/;

/** Whoever has years is so old; the same letters are other words elsewhere. */
const HAS = /^(ha|aveva|avra|compie|tiene|tenia|cumple|tem|tinha|a|avait|aura|ma|miala?|mial)$/;

/** Of those, the ones that leave no doubt. */
const LASTS =
  /^(ago|past|last|next|every|hace|fa|назад|exper\S*|erfahrung|warranty|guarantee|garanti\S*|months?|weeks?|days?|hours?|minutes?|anniversary|jubilaum|barrel|cask|fass|oak|barrica|выдержк\S*|стаж\S*|опыт\S*|tecrube\S*)$/;

/** Number words that are other words of other languages: only a unit makes them a number. */
const AMBIGUOUS =
  /^(on|once|elf|six|dix|sept|otto|seize|quince|acht|nove|huit|neuf|seis|one|sei|tres|due|dos|tre|kirk|elli|alti|iki|bes|uc|dort)$/;

/** The ages that a text tells, and the numbers that may be one although a thing or a duration lays claim to them, or nothing does. */
export function agesIn(scene: Scene): { readonly told: Age[]; readonly weak: Age[] } {
  const { ages, ofThings, weak } = scene.readings.reduce<Told>((told, reading) => inWords(scene, reading, told), {
    ages: [],
    ofThings: new Set(),
    weak: [],
  });
  const told = [
    ...ages.filter((age) => !age.loose || !ofThings.has(age.years)),
    ...scene.readings.flatMap((reading) => [
      ...inEast(scene, reading),
      ...birthYears(reading),
      ...(scene.mature ? canonAges(reading) : []),
    ]),
  ];
  const known = (age: Age) => told.some((other) => other.reading === age.reading && other.start === age.start);
  return { told, weak: [...weak, ...scene.readings.flatMap(bareAges)].filter((age) => !known(age)) };
}

/** Ages of someone, and numbers that the text has said to be a thing's: the laptop's twelve years stay the laptop's. */
interface Told {
  readonly ages: Age[];
  readonly ofThings: Set<number>;
  readonly weak: Age[];
}

function inWords(scene: Scene, reading: Reading, told: Told): Told {
  const found = told.ages;
  const units = said(scene, 'years').filter((f) => f.reading === reading && f.from >= 0);
  const heralds = said(scene, 'aged').filter((f) => f.reading === reading && f.from >= 0);
  const here = scene.findings.filter((f) => f.reading === reading && f.from >= 0);
  // A portrait or a photograph is no thing with an age of its own: whoever is in it has one.
  const pictures = new Set(here.filter((f) => f.concept === 'photo').map((f) => f.from));
  const things = here.filter((f) => (f.concept === 'object' || f.concept === 'animal') && !pictures.has(f.from));
  const someones = someonesIn(scene, reading);
  reading.tokens.forEach((token, i) => {
    const number = yearsAt(reading.tokens, i);
    if (number === undefined || number.years < 1 || number.years > 120 || isGrouped(reading, i)) return;
    const { years, from } = number;
    const start = reading.tokens[from]?.start ?? token.start;
    const unit =
      dottedUnit(reading, i) ??
      around(units, i + 1, i + 3).find(
        (f) =>
          f.from === i + 1 ||
          (f.from === i + 2 && reading.tokens[i + 1]?.kind === 'sign') ||
          inTheirYears(reading, i, f),
      );
    const herald = around(heralds, from - PHRASE, from).find(
      (f) =>
        f.to === from ||
        (f.to === from - 1 &&
          reading.tokens[from - 1]?.kind === 'sign' &&
          /^[:(=]$/.test(reading.tokens[from - 1]?.forms[0] ?? '')),
    );
    if (unit === undefined && herald !== undefined && heralds.some((h) => h.to === from && isCounted(scene, h, i + 1)))
      return;
    const beside = tellsOf(scene, reading, someones, i);
    if (unit === undefined && herald === undefined && (beside === 'nothing' || (number.worded && years >= ADULT)))
      return;
    const perhaps = { reading, years, start, end: token.end, loose: true };
    const after = unit?.to ?? i + 1;
    const before = [reading.tokens[from - 2], reading.tokens[from - 1]];
    const words = [...before, reading.tokens[after], reading.tokens[after + 1]];
    const owned = HAS.test(reading.tokens[from - 1]?.forms[0] ?? '');
    const lasting = tells(words, LASTS);
    const isAmbiguous = from === i && AMBIGUOUS.test(token.forms[0] ?? '');
    const surely = isAmbiguous || (tells(before, DURATION) && !owned) || lasting;
    // "Ha 13 anni" is an age and "há 13 anos" is not.
    const has = owned && !lasting && reading.tokens[unit?.from ?? -1]?.forms[0] !== 'anos';
    const near = around(things, i - PHRASE, i + NEAR);
    if (near.some((t) => i - t.from <= NEAR && (unit !== undefined || !parted(reading, t.from, i)))) {
      const named = reading.tokens[from - 1]?.case === 'title' && !near.some((t) => t.to === from);
      if (scene.mature && unit !== undefined && named && isPeopled(scene)) found.push(perhaps);
      else {
        told.ofThings.add(years);
        const others = near.some((t) => t.concept === 'animal' || (t.from === after && !isFigure(t)));
        if (unit !== undefined && !others && !surely) told.weak.push(perhaps);
      }
      return;
    }
    if (unit !== undefined && !isFullUnit(unit) && !has && tells(words, DURATION)) {
      if (!surely) told.weak.push(perhaps);
      return;
    }
    if (unit === undefined && (counts(scene, reading, i + 1) || isAmbiguous)) return;
    const shaped =
      unit === undefined && herald === undefined && beside !== 'person' && !(beside === 'name' && scene.mature);
    const loose = shaped || (beside === 'nothing' && !isSomeones(reading, someones, i, unit?.to ?? i + 1));
    found.push({ reading, years, start, end: unit?.end ?? token.end, loose });
  });
  return told;
}

/** A thing in the shape of someone may be drawn as one. */
function isFigure(thing: Finding): boolean {
  return FIGURE.test(thing.reading.tokens[thing.from]?.forms[0] ?? '');
}

const FIGURE =
  /^(mascot|maskot|mascota|mascotte|doll|pupp|poup|bambol|munec|bonec|lalk|кукл|bebek|figurin|statu|android|robot|avatar|golem|elf)/;

const tells = (tokens: readonly (Token | undefined)[], what: RegExp) =>
  tokens.some((t) => what.test(t?.forms[0] ?? ''));

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

/** "9,000", "12.500": one number, which signs part. */
function isGrouped({ tokens }: Reading, i: number): boolean {
  const joined = (a: number) =>
    /^[,.'’]$/.test(tokens[a + 1]?.forms[0] ?? '') &&
    tokens[a]?.end === tokens[a + 1]?.start &&
    tokens[a + 1]?.end === tokens[a + 2]?.start &&
    tokens[a]?.kind === 'number' &&
    /^\d{3}$/.test(tokens[a + 2]?.forms[0] ?? '');
  return joined(i) || joined(i - 2);
}

/** "year old" can only be an age; "years" may be a duration. */
const isFullUnit = (unit: Pick<Finding, 'from' | 'to'>) => unit.to - unit.from > 1;
