import { foldWord } from '../text/fold.js';

/** One place in a phrase: what may stand there. Longer alternatives are sequences of words. */
export interface Part {
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly any: boolean;
  readonly longer: readonly (readonly string[])[];
  readonly optional: boolean;
}

/** Splits a block of phrases at commas and line ends, outside of groups. */
export function phrasesOf(block: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let current = '';
  for (const char of block) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0 && (char === ',' || char === '\n')) {
      if (current.trim() !== '') out.push(current.trim());
      current = '';
    } else current += char;
  }
  if (current.trim() !== '') out.push(current.trim());
  return out;
}

/** Reads a phrase into its parts. */
export function partsOf(phrase: string): Part[] {
  const pieces = phrase.match(/\([^)]*\)\??|[^\s()]+/g) ?? [];
  return pieces.flatMap((piece) => {
    const optional = piece.endsWith('?') && piece.length > 1;
    const body = optional ? piece.slice(0, -1) : piece;
    if (body.startsWith('(')) return [partOf(body.slice(1, -1).split('|'), optional)];
    return words(body).map((word) => partOf([word], optional));
  });
}

function partOf(choices: readonly string[], optional: boolean): Part {
  const exact = new Set<string>();
  const stems: string[] = [];
  const longer: string[][] = [];
  let any = false;
  for (const choice of choices) {
    const row = choice.trim().split(/\s+/).flatMap(words);
    const [word] = row;
    if (word === undefined) continue;
    if (row.length > 1) longer.push(row);
    else if (word === '_') any = true;
    else if (word.endsWith('*') && word.length > 1) stems.push(word.slice(0, -1));
    else exact.add(word);
  }
  return { exact, stems, any, longer, optional };
}

/** A lexicon's word as the tokeniser would cut it: apostrophes and hyphens part words, `*` and `_` stay. */
function words(word: string): string[] {
  if (word === '_' || /^[^\p{L}\p{N}]+$/u.test(word)) return [foldWord(word)];
  const stem = word.endsWith('*');
  const cut = foldWord(stem ? word.slice(0, -1) : word)
    .split(/['’\-.]/u)
    .filter((piece) => piece !== '');
  return cut.map((piece, i) => (stem && i === cut.length - 1 ? `${piece}*` : piece));
}

/** Every word a part can hold, stems with their `*`. */
export function wordsOf(part: Part): string[] {
  return [...part.exact, ...part.stems.map((stem) => `${stem}*`), ...part.longer.flat()];
}

export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
