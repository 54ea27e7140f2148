import { COMMON } from './common.js';
import { CRAFT } from './concepts/craft.js';
import { KIN } from './concepts/kin.js';
import { MINORS } from './concepts/minors.js';
import { RULES } from './concepts/rules.js';
import { TOOLS } from './concepts/tools.js';
import { GERMAN } from './de.js';
import { ENGLISH_AGE_AND_TOOLS } from './en/age-and-tools.js';
import { ENGLISH_FICTION } from './en/fiction.js';
import { ENGLISH_HARMLESS } from './en/harmless.js';
import { ENGLISH_PEOPLE } from './en/people.js';
import { ENGLISH_PURPOSE } from './en/purpose.js';
import { SPANISH } from './es.js';
import { FRENCH } from './fr.js';
import { GARMENTS } from './grammar/garments.js';
import { SIGHTINGS } from './grammar/sightings.js';
import { THINGS } from './grammar/things.js';
import { ITALIAN } from './it.js';
import { JAPANESE } from './ja.js';
import { KOREAN } from './ko.js';
import type { Lexicon } from './lexicon.js';
import { POLISH } from './pl.js';
import { PORTUGUESE } from './pt.js';
import { RUSSIAN } from './ru.js';
import { TURKISH } from './tr.js';
import { EAST_WIDER } from './wider/east.js';
import { ENGLISH_WIDER } from './wider/en.js';
import { ROMANCE_WIDER } from './wider/romance.js';
import { SOUTH_WIDER } from './wider/south.js';
import { WEST_WIDER } from './wider/west.js';
import { CHINESE } from './zh.js';

/** Adding a language is adding its file here and its code to `LanguageCode`. */
export const LEXICONS: readonly Lexicon[] = [
  COMMON,
  ENGLISH_PURPOSE,
  ENGLISH_HARMLESS,
  ENGLISH_PEOPLE,
  ENGLISH_FICTION,
  ENGLISH_AGE_AND_TOOLS,
  FRENCH,
  SPANISH,
  GERMAN,
  PORTUGUESE,
  ITALIAN,
  RUSSIAN,
  POLISH,
  TURKISH,
  JAPANESE,
  CHINESE,
  KOREAN,
  ENGLISH_WIDER,
  ...WEST_WIDER,
  ...SOUTH_WIDER,
  ...ROMANCE_WIDER,
  ...EAST_WIDER,
  ...GARMENTS,
  ...SIGHTINGS,
  ...THINGS,
  ...MINORS,
  ...KIN,
  ...TOOLS,
  ...CRAFT,
  ...RULES,
];
