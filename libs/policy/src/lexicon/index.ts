import { COMMON } from './common.js';
import { ENGLISH_AGE_AND_TOOLS } from './en/age-and-tools.js';
import { ENGLISH_FICTION } from './en/fiction.js';
import { ENGLISH_HARMLESS } from './en/harmless.js';
import { ENGLISH_PEOPLE } from './en/people.js';
import { ENGLISH_PURPOSE } from './en/purpose.js';
import type { Lexicon } from './lexicon.js';

/** Adding a language is adding its file here and its code to `LanguageCode`. */
export const LEXICONS: readonly Lexicon[] = [
  COMMON,
  ENGLISH_PURPOSE,
  ENGLISH_HARMLESS,
  ENGLISH_PEOPLE,
  ENGLISH_FICTION,
  ENGLISH_AGE_AND_TOOLS,
];
