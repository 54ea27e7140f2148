/**
 * Writes libs/policy/src/data/languages.ts from the smallest model of eld (Apache-2.0): what four bytes in a row say about the language of a
 * text, packed so that it loads at once and takes little room. Run it after upgrading that package; the output is committed.
 */
import { writeFileSync } from 'node:fs';

const eld = (file) => import(new URL(`../node_modules/eld/src/${file}`, import.meta.url).href);
const { ngramsData } = await eld('ngrams/extrasmall.js');
const { dictionary } = await eld('dictionary.js');
const { avgScore } = await eld('avgScore.js');
const { separators } = await eld('regexPatterns.js');

/** eld writes a byte that is no ASCII as some letter of its own. */
const byteOf = new Map(dictionary.map((letter, byte) => [letter, byte]).filter(([letter]) => letter !== ' '));
for (const plain of "abcdefghijklmnopqrstuvwxyz'` ") byteOf.set(plain, plain.charCodeAt(0));
const keyOf = (ngram) => [...ngram].reduce((key, letter) => key * 256 + byteOf.get(letter), 0);

const rows = Object.entries(ngramsData.ngrams)
  .map(([ngram, scores]) => ({ key: keyOf(ngram), scores: Object.entries(scores) }))
  .sort((a, b) => a.key - b.key);
const bytes = [];
let before = 0;
for (const { key, scores } of rows) {
  let rest = key - before;
  before = key;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest, scores.length);
  for (const [language, score] of scores) bytes.push(Number(language), score);
}

const codes = Object.values(ngramsData.languages);
const literal = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const escaped = [...separators.source]
  .map((letter) => (letter > '~' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter))
  .join('');
writeFileSync(
  new URL('../libs/policy/src/data/languages.ts', import.meta.url),
  `// Made by scripts/make-language-data.mjs; do not edit.
// A model of languages. From eld (npmjs.com/package/eld), Apache-2.0 licence, copyright Nito T.M.
/** What a right guess scores, by language. */
export const MEAN_SCORES = {
${codes.map((code) => `  ${code}: ${avgScore[code]},\n`).join('')}};

/** How many entries \`NGRAMS\` has, and how many scores in all of them. */
export const NGRAM_COUNT = ${rows.length};
export const SCORE_COUNT = ${rows.reduce((sum, { scores }) => sum + scores.length, 0)};

/** What parts words: all but letters of the first plane, and apostrophes behind them. */
export const SEPARATORS =
  ${literal(escaped)};

/** Bytes that the model does not know, and takes for spaces. */
export const BLANKS: readonly number[] = [${[...dictionary.entries()].flatMap(([byte, letter]) => (byte > 127 && letter === ' ' ? [byte] : [])).join(', ')}];

/** For each: how much its number is more than the one before (seven bits a byte, lowest first), how many scores, and each with its language. */
export const NGRAMS =
  '${Buffer.from(bytes).toString('base64')}';
`,
);
