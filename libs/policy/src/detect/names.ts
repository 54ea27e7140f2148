import { isFamilyName, isGivenName, isOrdinary } from '../lexicon/known-words.js';
import type { Reading } from '../reading.js';
import { foldWord } from '../text/fold.js';
import type { Token } from '../text/tokens.js';

/** A name as written, with how sure it is that this is a person's name at all. */
export interface NameSeen {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** `full`: given and family name; `odd`: two words of no dictionary; `given`: a given name alone. */
  readonly kind: 'full' | 'odd' | 'given';
}

/** Given names that are words too: names only before a word of no dictionary. */
const NAME_WORDS = new Set(
  'verity orla rose grace hope faith joy will mark summer autumn dawn may june april august art bill jack rob pat sue drew chase hunter mason paris florence georgia jordan chelsea austin brooklyn virginia victoria lily daisy iris violet ivy olive ruby amber jade pearl crystal angel destiny harmony melody patience prudence constance mercy felicity clemency sandy robin dean duke earl gene nick rich frank max miles grant clay stella luna sol aurora carmen diana clara bianca blanca rosa marguerite capucine clemence prune clea linda bruna alba perla gloria esperanza dolores soledad pilar mercedes consuelo viola gioia serena fiore'.split(
    ' ',
  ),
);

const PARTICLES = new Set([
  'de',
  'di',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'dello',
  'von',
  'van',
  'der',
  'den',
  'zu',
  'la',
  'le',
  'du',
  'des',
  'ter',
  'bin',
  'al',
  'el',
  'y',
  'e',
  'st',
  'mac',
  'o',
]);
const JOINTS = new Set(['-', "'", '’', '.']);

const isCapital = (token: Token | undefined) =>
  token !== undefined &&
  token.kind === 'word' &&
  (token.case === 'title' || (token.case === 'upper' && (token.forms[0] ?? '').length > 3));
const letters = (token: Token) => plainForm(token).length;

/** The reading of a token that reads as a name, if any. */
function plainForm(token: Token): string {
  return token.forms.find((form) => isGivenName(form)) ?? token.forms[0] ?? '';
}

/** "von der Heide" is a name; "Reihenfolge der Schritte" is German grammar. */
function isParticle(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.forms[0] ?? '';
  return (
    PARTICLES.has(form) && !(/^(der|den|des)$/.test(form) && !/^(von|van|zu|auf)$/.test(tokens[i - 1]?.forms[0] ?? ''))
  );
}

/** A run of capitalised words from `from`, over hyphens, initials and particles. */
function capitalRun(tokens: readonly Token[], from: number): number[] {
  const words: number[] = [];
  let i = from;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isCapital(token)) words.push(i);
    else if (words.length > 0 && token.kind === 'word' && token.case === 'title' && letters(token) === 1) words.push(i);
    else if (
      words.length > 0 &&
      token.kind === 'sign' &&
      (JOINTS.has(token.forms[0] ?? '') || /["“”«»]/.test(token.forms[0] ?? ''))
    ) {
      const next = tokens[i + 1];
      if (
        !(token.start === tokens[i - 1]?.end && (token.forms[0] === '-' || token.forms[0] === "'")) &&
        !(letters(tokens[i - 1] ?? token) === 1 && token.forms[0] === '.')
      )
        break;
      if (!isCapital(next) && next?.case !== 'title') break;
    } else if (words.length > 0 && isParticle(tokens, i) && isCapital(tokens[i + 1])) {
      i += 1;
      continue;
    } else break;
    i += 1;
  }
  return words;
}

/** A field in which nearly every word is capitalised says nothing by its capitals. */
function shouts(reading: Reading): boolean {
  const words = reading.tokens.filter((t) => t.kind === 'word' && /\p{L}{3}/u.test(t.forms[0] ?? ''));
  return words.length >= 4 && words.filter((t) => t.case === 'title' || t.case === 'upper').length / words.length > 0.7;
}

const whispers = (reading: Reading) => !reading.tokens.some((t) => t.case === 'title' || t.case === 'upper');

/** Names of people in a field, in capitals or, where a field has none, in lower case. */
export function namesIn(reading: Reading, taken: (from: number, to: number) => boolean): NameSeen[] {
  const found: NameSeen[] = [];
  const { tokens } = reading;
  const loud = shouts(reading);
  const quiet = whispers(reading) && reading.field.role !== 'tag';
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') continue;
    const run = isCapital(token) ? capitalRun(tokens, i) : quiet ? quietRun(tokens, i) : [];
    const name = run.length > 0 ? judgeRun(reading, run, loud, quiet, taken) : undefined;
    if (name !== undefined) {
      found.push(name);
      i = name.to - 1;
    } else if (run.length > 1 && isCapital(token)) i = run[0] ?? i;
  }
  return found;
}

function quietRun(tokens: readonly Token[], from: number): number[] {
  const token = tokens[from];
  const next = tokens[from + 1];
  if (token === undefined || !token.forms.some(isGivenName)) return [];
  return next !== undefined && next.kind === 'word' && letters(next) > 2 ? [from, from + 1] : [from];
}

function judgeRun(
  reading: Reading,
  run: readonly number[],
  loud: boolean,
  quiet: boolean,
  taken: (from: number, to: number) => boolean,
): NameSeen | undefined {
  const { tokens } = reading;
  let indices = [...run];
  while (indices.length > 0) {
    const first = tokens[indices[0] ?? 0];
    if (first === undefined) return undefined;
    if (
      first.forms.some(isGivenName) ||
      (indices.length === 2 &&
        indices[1] !== undefined &&
        !isOrdinary(plainForm(tokens[indices[1]] ?? first)) &&
        NAME_WORDS.has(plainForm(first))) ||
      (!isOrdinary(plainForm(first)) && !taken(indices[0] ?? 0, (indices[0] ?? 0) + 1) && letters(first) > 2)
    )
      break;
    indices = indices.slice(1);
  }
  const [a, b] = indices;
  if (a === undefined) return undefined;
  const first = tokens[a];
  if (first === undefined) return undefined;
  const given = first.forms.some((form) => isGivenName(form) || NAME_WORDS.has(form)) && !taken(a, a + 1);
  const rest = indices.slice(1).filter((i) => !taken(i, i + 1));
  const family = rest.find((i) => tokens[i]?.forms.some((form) => isFamilyName(form) || !isOrdinary(form)));
  if (b !== undefined && family !== undefined) {
    const stop = indices[indices.length - 1] ?? a;
    const second = tokens[family];
    if (second === undefined) return undefined;
    if (given && (!quiet || isQuietName(first, second))) return made(reading, a, stop + 1, indices, 'full');
    if (
      !loud &&
      !quiet &&
      !first.forms.some(isOrdinary) &&
      !taken(a, stop + 1) &&
      letters(first) > 2 &&
      letters(second) > 2
    ) {
      return made(reading, a, stop + 1, indices, 'odd');
    }
  }
  return given && !first.forms.some(isOrdinary) && !quiet ? made(reading, a, a + 1, [a], 'given') : undefined;
}

/** In lower case "golden hour" reads like a name; a word that is one needs a family name behind it. */
function isQuietName(first: Token, second: Token): boolean {
  if (first.forms.some(isOrdinary)) return second.forms.some(isFamilyName) && !second.forms.some(isOrdinary);
  return second.forms.some(isFamilyName) || !second.forms.every(isOrdinary);
}

function made(
  reading: Reading,
  from: number,
  to: number,
  indices: readonly number[],
  kind: NameSeen['kind'],
): NameSeen {
  const { tokens } = reading;
  const words = indices.map((i) => {
    const token = tokens[i];
    return token === undefined ? '' : plainForm(token);
  });
  return { reading, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, words, kind };
}

/** The words of a name given elsewhere (a consent's subject), folded as text is. */
/** A word that counts in a name: `nameWords` keeps the same. */
export function isNamePart({ kind, forms }: Token): boolean {
  const [form = ''] = forms;
  return kind === 'word' && form.length > 1 && !PARTICLES.has(form);
}

export function nameWords(name: string): string[] {
  return foldWord(name)
    .split(/[\s\-'’.]+/u)
    .filter((word) => word.length > 1 && !PARTICLES.has(word));
}
