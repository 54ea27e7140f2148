import { type Listing, listingOf } from '../lexicon/known-words.js';
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

/** The cheapest way to write the letters as words. Linear: no word is longer than `LONGEST`. */
function bestSplit(letters: readonly string[]): Piece[] {
  const best: { cost: number; length: number }[] = [{ cost: 0, length: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    let here = { cost: (best[end - 1]?.cost ?? 0) + LETTER, length: 1 };
    for (let length = 2; length <= Math.min(end, LONGEST); length += 1) {
      const before = best[end - length]?.cost ?? 0;
      if (before + COST.word >= here.cost) continue;
      const cost = before + COST[listingOf(letters.slice(end - length, end).join(''))];
      if (cost < here.cost) here = { cost, length };
    }
    best.push(here);
  }
  const words: Piece[] = [];
  for (let end = letters.length; end > 0; end -= best[end]?.length ?? end)
    words.unshift({ at: end - (best[end]?.length ?? end), length: best[end]?.length ?? end });
  return words;
}
