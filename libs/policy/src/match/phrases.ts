import { foldWord } from '../text/fold.js';
import { counted } from '../text/tokens.js';
import { type Piece, piecesOf } from './pieces.js';

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
    if (char === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && (char === ',' || char === '\n')) {
      if (current.trim() !== '') out.push(current.trim());
      current = '';
    } else current += char;
  }
  if (current.trim() !== '') out.push(current.trim());
  return out;
}

/** Reads phrases into their parts. The same piece in many phrases is one part, so that a whole lexicon takes little room. */
export class PhraseReader {
  private readonly known = new Map<string, readonly Part[]>();

  /** Throws where the phrase is not written as phrases are. */
  partsOf(phrase: string): readonly Part[] {
    return piecesOf(phrase).flatMap((piece) => this.read(piece));
  }

  /** Every word of every phrase read so far, stems with their `*`. */
  words(): Set<string> {
    return new Set([...this.known.values()].flat().flatMap(wordsOf));
  }

  private read({ choices, optional }: Piece): readonly Part[] {
    const key = `${choices.join('|')}${optional ? '?' : ''}`;
    const known = this.known.get(key);
    if (known) return known;
    const [only = ''] = choices;
    const parts =
      choices.length > 1 || optional ? [partOf(choices, optional)] : wordsIn(only).map((word) => partOf([word], false));
    this.known.set(key, parts);
    return parts;
  }
}

const wordsIn = (choice: string) => choice.trim().split(/\s+/).flatMap(words);

function partOf(choices: readonly string[], optional: boolean): Part {
  const exact = new Set<string>();
  const stems: string[] = [];
  const longer: string[][] = [];
  let any = false;
  for (const choice of choices) {
    const row = wordsIn(choice);
    const [word] = row;
    if (word === undefined) continue;
    if (row.length > 1) longer.push(row);
    else if (word === '_') any = true;
    else if (word.endsWith('*') && word.length > 1) stems.push(word.slice(0, -1));
    else exact.add(word);
  }
  return {
    exact: exact.size === 0 ? NO_WORDS : exact,
    stems: stems.length === 0 ? NONE : stems,
    any,
    longer: longer.length === 0 ? NONE : longer,
    optional,
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NONE: readonly never[] = [];

/** Whether any word that leads to the part is all of it. */
export function isOneWord({ any, longer, optional }: Part): boolean {
  return !any && !optional && longer.length === 0;
}

/** A lexicon's word as the tokeniser would cut it: apostrophes and hyphens part words, `*` and `_` stay. */
function words(word: string): string[] {
  if (word === '_') return [word];
  if (/^[^\p{L}\p{N}]+$/u.test(word)) return foldWord(word).match(SIGNS) ?? [];
  const stem = word.endsWith('*');
  const cut = foldWord(stem ? word.slice(0, -1) : word)
    .split(/['’\-.]/u)
    .filter((piece) => piece !== '')
    .flatMap((piece) => counted(piece) ?? [piece]);
  return cut.map((piece, i) => (stem && i === cut.length - 1 ? `${piece}*` : piece));
}

/** A face, an emoji or a sign. */
const SIGNS = /[;:]-?[)pPdD]|\^\^|\p{Extended_Pictographic}|\S/gu;

function wordsOf(part: Part): string[] {
  return [...part.exact, ...part.stems.map((stem) => `${stem}*`), ...part.longer.flat()];
}

export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Every text that a phrase of Chinese, Japanese or Korean stands for, as texts are read; it is found with and without spaces. */
export function literalsOf(phrase: string): string[] {
  const rows = piecesOf(phrase).reduce<string[]>(
    (all, { choices, optional }) =>
      all.flatMap((row) => [...(optional ? [row] : []), ...choices.map((choice) => row + choice)]),
    [''],
  );
  return [...new Set(rows.map((row) => foldWord(row).replaceAll(/[\s*]/g, '')))].filter((row) => row !== '');
}
