import { FUNCTION_WORDS } from '../lexicon/function-words.js';

/** Letters of other alphabets that pass for Latin ones, and back. Own table: a native library would judge differently per platform. */
const PAIRS =
  'аaвbсcԁdеeғfԍgһhнhіiїiјjкkӏlмmпnоoрpԛqгrѕsтtцuуyѵvѡwԝwхxуyззᴦrьbүyҳxәeөoαaβbγyδdεeζzηnθoιiκkλlμuνvοoπnρpσoςsτtυuφoχxψwωwօoսuհhոnցgզqյjеe';
const EXTRA: readonly (readonly [string, string])[] = [
  ['ա', 'w'],
  ['ս', 'u'],
  ['ր', 'n'],
  ['ɐ', 'a'],
  ['ə', 'e'],
  ['ɛ', 'e'],
  ['ɔ', 'o'],
  ['ʌ', 'a'],
  ['ʃ', 's'],
  ['ꞵ', 'b'],
  ['ƨ', 's'],
  ['ƽ', 's'],
  ['ð', 'd'],
  ['ո', 'n'],
  ['ц', 'u'],
  ['и', 'n'],
  ['я', 'r'],
  ['б', '6'],
  ['ш', 'w'],
  ['щ', 'w'],
  ['л', 'n'],
];

const toLatin = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) toLatin.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));
for (const [from, to] of EXTRA) toLatin.set(from, to);

const toCyrillic = new Map(
  [...'aаbвcсeеgгhнiіkкmмnпoоpрsѕtтuиxхyу3з0о6б'].reduce<[string, string][]>((pairs, char, i, all) => {
    const next = all[i + 1];
    if (i % 2 === 0 && next !== undefined) pairs.push([char, next]);
    return pairs;
  }, []),
);

const LATIN = /[a-z]/;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}ɐəɛɔʌʃ]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Said in every other Russian sentence: "не" is no "he" there, and "тот" no "tot". */
const RUSSIAN: ReadonlySet<string> = new Set(FUNCTION_WORDS.ru?.split(' '));

const mapped = (word: string, table: ReadonlyMap<string, string>) => {
  let out = '';
  for (const char of word) out += table.get(char) ?? char;
  return out;
};

/**
 * The readings of a word once look-alikes are taken for what they imitate. Empty when it holds none, so that honest words of
 * any alphabet keep only their own reading; a word wholly of look-alikes ("сосо") gets both.
 */
export function lookalikeReadings(word: string): string[] {
  if (!OTHER.test(word) || RUSSIAN.has(word)) return [];
  const readings: string[] = [];
  const latin = mapped(word, toLatin);
  if (/^[a-z0-9]+$/.test(latin)) readings.push(latin);
  if (CYRILLIC.test(word) && (LATIN.test(word) || /\d/.test(word))) readings.push(mapped(word, toCyrillic));
  return readings;
}
