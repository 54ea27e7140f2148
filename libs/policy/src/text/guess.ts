import { BLANKS, MEAN_SCORES, NGRAM_COUNT, NGRAMS, SCORE_COUNT, SEPARATORS } from '../data/languages.js';

const LANGUAGES = Object.entries(MEAN_SCORES);
const separators = new RegExp(SEPARATORS, 'gu');
const encoder = new TextEncoder();

/** Every n-gram of the model as a number, sorted; those at `i` have the scores from `first[i]` to `first[i + 1]`. */
interface Model {
  readonly keys: Float64Array;
  readonly first: Uint32Array;
  readonly languages: Uint8Array;
  readonly scores: Uint8Array;
}

const model = unpacked(Buffer.from(NGRAMS, 'base64'));

function unpacked(bytes: Uint8Array): Model {
  const keys = new Float64Array(NGRAM_COUNT);
  const first = new Uint32Array(NGRAM_COUNT + 1);
  const languages = new Uint8Array(SCORE_COUNT);
  const scores = new Uint8Array(SCORE_COUNT);
  let at = 0;
  const next = () => bytes[at++] ?? 0;
  for (let i = 0, key = 0, score = 0; i < NGRAM_COUNT; i += 1) {
    let byte = next();
    for (let unit = 1; ; unit *= 128, byte = next()) {
      key += (byte % 128) * unit;
      if (byte < 128) break;
    }
    keys[i] = key;
    for (let left = next(); left > 0; left -= 1, score += 1) {
      languages[score] = next();
      scores[score] = next();
    }
    first[i + 1] = score;
  }
  return { keys, first, languages, scores };
}

/** More of a text, in UTF-16 units and in bytes, tells no more. */
const MOST = 1_000;
const ENOUGH_BYTES = 350;
const MOST_BYTES = 380;
/** Longer words, in bytes, are cut. */
const LONGEST = 70;
/** Left out of every score of the model. */
const BASE = 53;
const SCALE = 25;
/** Fewer n-grams prove nothing, and neither does a score below this share of what a right guess has. */
const FEWEST = 3;
const RELIABLE = 0.75;

export interface Guess {
  /** ISO 639-1; empty when nothing speaks for any language. */
  readonly language: string;
  readonly reliable: boolean;
}

/** The language that a text is most likely in: as eld guesses, of whose model this is a smaller copy. */
export function guessLanguage(text: string): Guess {
  const ngrams = ngramsOf(text.slice(0, MOST).replace(separators, ' ').trim().toLowerCase());
  const sums = new Uint32Array(LANGUAGES.length);
  for (const ngram of ngrams) {
    const at = typeof ngram === 'number' ? indexOf(ngram) : -1;
    if (at < 0) continue;
    for (let i = model.first[at] ?? 0; i < (model.first[at + 1] ?? 0); i += 1) {
      const language = model.languages[i] ?? 0;
      sums[language] = (sums[language] ?? 0) + (model.scores[i] ?? 0) + BASE;
    }
  }
  const most = Math.max(...sums);
  const [language, mean] = LANGUAGES[sums.indexOf(most)] ?? ['', 0];
  if (most === 0) return { language: '', reliable: false };
  const score = most / ngrams.size;
  return { language, reliable: ngrams.size >= FEWEST && score / (score + SCALE) >= mean * RELIABLE };
}

const SPACE = 0x20;
/** Each byte as the model knows it. */
const known = Uint8Array.from({ length: 256 }, (_, byte) => (BLANKS.includes(byte) ? SPACE : byte));

/** Four bytes at every third place of each word, as one number; where a word begins and where it ends, with a space. */
function ngramsOf(text: string): Set<number | string> {
  const found = new Set<number | string>();
  const bytes = encoder.encode(text);
  let begin = 0;
  let at = 0;
  for (; at < bytes.length; at += 1) {
    if (at > MOST_BYTES && !continues(bytes[at])) break;
    if (bytes[at] !== SPACE) continue;
    addNgrams(found, bytes, begin, at);
    begin = at + 1;
    if (at > ENOUGH_BYTES) return found;
  }
  addNgrams(found, bytes, begin, at);
  return found;
}

const continues = (byte = 0) => byte >> 6 === 0b10;

function addNgrams(found: Set<number | string>, bytes: Uint8Array, begin: number, end: number): void {
  if (begin === end) return;
  const stop = Math.min(end, begin + LONGEST);
  let at = begin;
  for (; at + 4 < stop; at += 3) found.add(packed(bytes, at, at + 4, at === begin ? SPACE : 0));
  const last = Math.max(begin, stop - 4);
  // The rest of a very long word is one n-gram, which no model knows.
  if (stop < end)
    found.add(
      bytes
        .subarray(last, end)
        .map((byte) => known[byte] ?? 0)
        .join(),
    );
  else found.add(packed(bytes, last, end, at === begin ? SPACE : 0) * 256 + SPACE);
}

function packed(bytes: Uint8Array, from: number, to: number, before: number): number {
  let key = before;
  for (let i = from; i < to; i += 1) key = key * 256 + (known[bytes[i] ?? 0] ?? 0);
  return key;
}

function indexOf(ngram: number): number {
  let low = 0;
  let high = NGRAM_COUNT;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((model.keys[middle] ?? 0) < ngram) low = middle + 1;
    else high = middle;
  }
  return model.keys[low] === ngram ? low : -1;
}
