import { beginsWord, type Listing, listingOf } from '../lexicon/known-words.js';
import { readings, type Token } from '../text/tokens.js';

/** No word that matters is longer, in letters. */
const LONGEST = 24;
/** What a word costs, a stem with any ending, and a letter that is left over: few long words are more likely than many short ones. */
const COST: Readonly<Record<Listing, number>> = { word: 1, stem: 2.2, none: Number.POSITIVE_INFINITY };
const LETTER = 3;
/** At least this share of the letters must be in words. */
const ENOUGH = 0.7;

/** "n u d e w o m a n": words that were spread into letters so evenly that nothing parts them are told apart by a list of words. */
export function wordsApart(tokens: readonly Token[]): readonly Token[] {
  return tokens.some((token) => token.letters) ? tokens.flatMap(apart) : tokens;
}

function apart(token: Token): readonly Token[] {
  const { letters } = token;
  const written = [...(token.forms[0] ?? '')];
  if (!letters || letters.length !== written.length || token.forms.some((form) => listingOf(form) !== 'none'))
    return [token];
  const words = bestSplit(written);
  const inWords = words.reduce((sum, { length }) => sum + (length > 1 ? length : 0), 0);
  if (words.length < 2 || inWords < written.length * ENOUGH) return [token];
  return words.map(({ at, length }, i) => ({
    ...token,
    letters: undefined,
    forms: readings(written.slice(at, at + length).join('')),
    start: letters[at]?.start ?? token.start,
    end: letters[at + length - 1]?.end ?? token.end,
    opens: token.opens && i === 0,
  }));
}

interface Piece {
  readonly at: number;
  readonly length: number;
}

/** The cheapest way to write the letters as words; of equally cheap ones that with the shortest last word. Linear: no word is longer than `LONGEST`. */
function bestSplit(letters: readonly string[]): Piece[] {
  const costs = new Float64Array(letters.length + 1).fill(Number.POSITIVE_INFINITY);
  const lengths = new Uint8Array(letters.length + 1);
  costs[0] = 0;
  const offer = (end: number, length: number, cost: number) => {
    const best = costs[end] ?? 0;
    if (cost > best || (cost === best && length >= (lengths[end] ?? 0))) return;
    costs[end] = cost;
    lengths[end] = length;
  };
  for (let at = 0; at < letters.length; at += 1) {
    const before = costs[at] ?? 0;
    offer(at + 1, 1, before + LETTER);
    let word = letters[at] ?? '';
    for (let length = 2; length <= Math.min(letters.length - at, LONGEST); length += 1) {
      word += letters[at + length - 1] ?? '';
      if (!beginsWord(word)) break;
      if (before + COST.word <= (costs[at + length] ?? 0)) offer(at + length, length, before + COST[listingOf(word)]);
    }
  }
  const words: Piece[] = [];
  for (let end = letters.length; end > 0; ) {
    const length = lengths[end] ?? end;
    words.push({ at: end - length, length });
    end -= length;
  }
  return words.reverse();
}
