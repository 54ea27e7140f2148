import { LEXICONS } from '../lexicon/index.js';
import { Matcher } from './matcher.js';
import { PhraseReader } from './phrases.js';

function read(): { matcher: Matcher; words: ReadonlySet<string> } {
  const reader = new PhraseReader();
  const matcher = new Matcher(LEXICONS, reader);
  return { matcher, words: reader.words() };
}

/** All lexicons, read once: what finds their phrases, and every word that occurs in one, stems with their `*`. */
export const { matcher, words } = read();
