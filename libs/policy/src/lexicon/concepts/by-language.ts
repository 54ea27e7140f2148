import type { Concept, LanguageCode, Lexicon } from '../lexicon.js';

type Phrases = Partial<Readonly<Record<Concept, string>>>;

/** Lexicons of one idea, so that its languages stand side by side and a gap in one of them shows. */
export function byLanguage(phrases: Readonly<Record<LanguageCode, Phrases>>): Lexicon[] {
  return Object.entries(phrases).map(([language, of]) => ({ language: language as LanguageCode, phrases: of }));
}
