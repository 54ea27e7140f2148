import type { Concept, LanguageCode } from '../lexicon/lexicon.js';
import type { Hit, Reading } from '../reading.js';
import { isWordOf } from './languages.js';

/** Concepts that only grammar carries: a word of another language that is spelt like one of the text's own says none of them. Ages are no such thing: too much hangs on them. */
export const GRAMMAR: ReadonlySet<Concept> = new Set(['for']);

/**
 * Whether a word can mean something to what it stands beside. In Portuguese "no" is "in the": where it is a small word of the text's own
 * language and not the negation of that language, it is one for words of its own language only.
 */
export function speaksTo(reading: Reading, word: Hit, beside: Hit, own: LanguageCode | undefined): boolean {
  return beside.language === word.language || beside.language === 'any' || !isOwnSmallWord(reading, word, own);
}

export function isOwnSmallWord({ tokens, hits }: Reading, word: Hit, own: LanguageCode | undefined): boolean {
  if (own === undefined || word.language === own || word.from < 0 || word.to - word.from > 1) return false;
  if (!tokens[word.from]?.forms.some((form) => isWordOf(own, form))) return false;
  return !hits.some((hit) => hit.concept === word.concept && hit.language === own && hit.from === word.from);
}
