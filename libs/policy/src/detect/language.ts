import type { Seen } from '../signals.js';
import { guessLanguage } from '../text/guess.js';
import { isSmallWord } from './languages.js';
import type { Scene } from './scene.js';
import { seenNowhere } from './scene.js';
import type { Who } from './who.js';

const SUPPORTED = new Set(['en', 'fr', 'es', 'de', 'pt', 'it', 'ru', 'ja', 'zh', 'ko', 'pl', 'tr']);
const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LETTERS = /\p{L}/gu;
const NOT_RUSSIAN = /[іїєґўјљњћђџ]/iu;

/** Below this many letters a text is read as it stands: titles like "SDXL 5 steps" have no language. */
const SHORT = 25;
/** Share of known words from which a Latin text counts as supported, whatever the guesser says. */
const ENOUGH = 0.2;

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** Whether the text is in a language that can be judged. Mixed text counts by its larger part. */
export function isSupported(scene: Scene): boolean {
  const texts = scene.readings.filter((r) => ['title', 'description', 'prompt'].includes(r.field.role));
  const text = texts.map((r) => r.field.text).join('\n');
  const letters = count(text, LETTERS);
  const latin = count(text, LATIN);
  const cyrillic = count(text, CYRILLIC);
  const east = count(text, EAST);
  if (letters - latin - cyrillic - east > letters * 0.2) return false;
  if (east > letters * 0.2) return true;
  if (cyrillic > letters * 0.3) return !NOT_RUSSIAN.test(text);
  if (letters < SHORT) return true;
  let known = 0;
  let words = 0;
  for (const reading of texts) {
    for (const token of reading.tokens) {
      if (token.kind !== 'word') continue;
      words += 1;
      if (isSmallWord(token)) known += 1;
    }
    known += new Set(reading.hits.map((hit) => hit.from)).size / 4;
  }
  if (known / Math.max(words, 1) >= ENOUGH) return true;
  const guess = guessLanguage(text);
  return (
    guess.language === '' ||
    SUPPORTED.has(guess.language) ||
    (!guess.reliable && known / Math.max(words, 1) >= ENOUGH / 2)
  );
}

/** Text that cannot be judged is held, unless nothing in it or beside it can identify anyone. */
export function detectLanguage(scene: Scene, who: Who): Seen[] {
  if (isSupported(scene)) return [];
  const harmless =
    who.references.every((r) => r.shows === 'technical') &&
    who.names.length === 0 &&
    !scene.mature &&
    !/\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u.test(textOf(scene));
  return harmless && who.kinds.size === 0 && isThin(scene) ? [] : [seenNowhere('unsupported-language')];
}

const textOf = (scene: Scene) => scene.readings.map((r) => r.field.text).join('\n');

/** Hardly any text at all. */
const isThin = (scene: Scene) => count(textOf(scene), LETTERS) < 12;
