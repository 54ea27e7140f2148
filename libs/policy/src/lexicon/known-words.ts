import { FAMILY_DE } from '../data/family-de.js';
import { FAMILY_EN } from '../data/family-en.js';
import { FAMILY_ES } from '../data/family-es.js';
import { FAMILY_FR } from '../data/family-fr.js';
import { FAMILY_IT } from '../data/family-it.js';
import { FAMILY_PL } from '../data/family-pl.js';
import { FAMILY_PTPT } from '../data/family-ptpt.js';
import { FAMILY_RU } from '../data/family-ru.js';
import { FAMILY_TR } from '../data/family-tr.js';
import { GIVEN_DE } from '../data/given-de.js';
import { GIVEN_EN } from '../data/given-en.js';
import { GIVEN_ENIN } from '../data/given-enin.js';
import { GIVEN_ES } from '../data/given-es.js';
import { GIVEN_FR } from '../data/given-fr.js';
import { GIVEN_IT } from '../data/given-it.js';
import { GIVEN_NL } from '../data/given-nl.js';
import { GIVEN_PL } from '../data/given-pl.js';
import { GIVEN_PTBR } from '../data/given-ptbr.js';
import { GIVEN_PTPT } from '../data/given-ptpt.js';
import { GIVEN_RU } from '../data/given-ru.js';
import { GIVEN_TR } from '../data/given-tr.js';
import { WORDS_DE } from '../data/words-de.js';
import { WORDS_EN } from '../data/words-en.js';
import { words as lexiconWords } from '../match/lexicons.js';
import { Memo } from '../text/memo.js';
import { FUNCTION_WORDS } from './function-words.js';
import { GIVEN_MORE, ORDINARY_MORE } from './name-words.js';

const words = (...blocks: readonly string[]) =>
  blocks.flatMap((block) => block.split(/\s+/)).filter((word) => word !== '');

const given = new Set(
  words(
    GIVEN_DE,
    GIVEN_EN,
    GIVEN_ENIN,
    GIVEN_ES,
    GIVEN_FR,
    GIVEN_IT,
    GIVEN_NL,
    GIVEN_PL,
    GIVEN_PTBR,
    GIVEN_PTPT,
    GIVEN_RU,
    GIVEN_TR,
    GIVEN_MORE,
  ),
);
const family = new Set(
  words(FAMILY_DE, FAMILY_EN, FAMILY_ES, FAMILY_FR, FAMILY_IT, FAMILY_PL, FAMILY_PTPT, FAMILY_RU, FAMILY_TR),
);

/** Words of the lexicons themselves are ordinary words too. */
const ordinary = new Set(words(WORDS_EN, WORDS_DE, ORDINARY_MORE, ...Object.values(FUNCTION_WORDS)));
const stems: string[] = [];
for (const word of lexiconWords) {
  if (word.endsWith('*')) stems.push(word.slice(0, -1));
  else if (word.length > 2) ordinary.add(word);
}
const stemSet = new Set(stems.filter((stem) => stem.length > 3));

export function isGivenName(word: string): boolean {
  return word.length > 2 && (given.has(word) || inflected(word));
}

/** Russian and Polish given names in their cases: "Марину", "Марины". */
function inflected(word: string): boolean {
  if (!/^[а-я]+$/u.test(word) || word.length < 4) return false;
  const stem = word.slice(0, -1);
  return given.has(`${stem}а`) || given.has(`${stem}я`) || given.has(stem) || given.has(word.slice(0, -2));
}

export function isFamilyName(word: string): boolean {
  return word.length > 2 && family.has(word);
}

const ordinarily = new Memo(looksOrdinary);

/** A word with a meaning of its own, so that a capital on it proves no name. Names that are words too ("Rose") count as words. */
export function isOrdinary(word: string): boolean {
  return ordinarily.of(word);
}

function looksOrdinary(word: string): boolean {
  if (word.length < 3 || /\d/.test(word)) return true;
  if (ordinary.has(word)) return true;
  for (let length = 4; length <= word.length; length += 1) if (stemSet.has(word.slice(0, length))) return true;
  return (
    /(ing|tion|ness|ment|able|ible|ed|ous|ful|less|ism|ity|ungen|ung|heit|keit|lich|isch|cion|cao|zione|mente|ique|age)$/.test(
      word,
    ) && word.length > 5
  );
}

/** Any word that stands in a list of this house, so that it is not taken for a slip of another. */
export function isKnownWord(word: string): boolean {
  return (
    isOrdinary(word) || given.has(word) || family.has(word) || ordinary.has(word.replace(/(e?s|ed|d|ing|er|ly)$/, ''))
  );
}

/** How a word stands in the lists themselves; what only looks like a word is in none. */
export type Listing = 'word' | 'stem' | 'none';

const listings = new Memo<string, Listing>((word) => {
  if (word.length < 2) return 'none';
  if (ordinary.has(word) || given.has(word) || family.has(word)) return 'word';
  return isStem(word) ? 'stem' : 'none';
});

export function listingOf(word: string): Listing {
  return listings.of(word);
}

const LONGEST_ENDING = 3;

function isStem(word: string): boolean {
  for (let length = Math.max(4, word.length - LONGEST_ENDING); length <= word.length; length += 1)
    if (stemSet.has(word.slice(0, length))) return true;
  return false;
}

/** Of all listed words, and no stem is shorter. */
const FIRST_LETTERS = 4;
let beginnings: Set<string> | undefined;

/** Whether some listed word begins as this one does; when not, no longer word will. Looks at its first letters. */
export function beginsWord(word: string): boolean {
  beginnings ??= beginningsOf([ordinary, given, family, stemSet]);
  return beginnings.has(word.slice(0, FIRST_LETTERS));
}

function beginningsOf(lists: readonly ReadonlySet<string>[]): Set<string> {
  const found = new Set<string>();
  for (const list of lists)
    for (const word of list)
      for (let length = 1; length <= FIRST_LETTERS; length += 1) found.add(word.slice(0, length));
  return found;
}
