import { type Folded, foldText } from './fold.js';
import { leetReadings, stretchReadings } from './leet.js';
import { lookalikeReadings } from './lookalikes.js';
import { Memo } from './memo.js';

export type Case = 'lower' | 'title' | 'upper' | 'none';

/** A word, number, sign or emoji, with every reading it may have and its place in the original field. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'emoji';
  /** Folded readings, the plain one first. */
  readonly forms: readonly string[];
  /** UTF-16 units in the original field. */
  readonly start: number;
  readonly end: number;
  readonly case: Case;
  /** First word of a sentence, where a capital says nothing. */
  readonly opens: boolean;
  /** Put together from letters that were spread out. */
  readonly joined: boolean;
  /** Of such a word: where each of its letters stands. */
  readonly letters?: readonly Place[] | undefined;
}

/** UTF-16 units in the original field. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** An emoji, letters of scripts without spaces, a word, a face, a sign, or the end of a line. */
const PIECES =
  /(\p{Extended_Pictographic})|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+)|([\p{L}\p{M}\p{N}]+(?:[@$!€|¡][\p{L}\p{M}\p{N}]+)*)|([;:]-?[)pPdD]|\^\^)|([^\s])|\n/gu;

const NUMBER = /^\p{N}+$/u;
const COUNTED = /^(\d+)(?!(?:st|nd|rd|th|er|re|eme|ere|da|do|ra|ro|ta|to|va|vo)$)(\p{L}{2,})$/u;
const ENDS_SENTENCE = /^[.!?…\n:|。！？;]$/;

interface Piece {
  readonly kind: Token['kind'];
  readonly text: string;
  readonly at: number;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(PIECES)) {
    const [text, emoji, cjk, word] = match;
    const at = match.index;
    if (emoji !== undefined) found.push({ kind: 'emoji', text, at });
    else if (cjk !== undefined || word !== undefined) pushWord(found, text, at);
    else found.push({ kind: 'sign', text, at });
  }
  return found;
}

/** "35pics" is a number and a word; "n5fw" is one word. */
export function counted(word: string): [number: string, rest: string] | undefined {
  const digits = COUNTED.exec(word)?.[1];
  return digits === undefined ? undefined : [digits, word.slice(digits.length)];
}

function pushWord(found: Piece[], word: string, at: number): void {
  const [digits, rest] = counted(word) ?? [];
  if (digits !== undefined && rest !== undefined) {
    found.push({ kind: 'number', text: digits, at });
    found.push({ kind: 'word', text: rest, at: at + digits.length });
    return;
  }
  found.push({ kind: NUMBER.test(word) ? 'number' : 'word', text: word, at });
}

const SPREADER = /^[\s.\-_*·•~/]{1,3}$/;

/** Where a run of single letters ("n u d e", "n.u.d.e") that begins at `index` ends; `index` when there is none. */
function spreadRun(
  all: readonly Piece[],
  index: number,
  text: string,
): { readonly upTo: number; readonly letters: readonly Piece[] } | undefined {
  let piece = all[index];
  if (piece === undefined || !isLetter(piece)) return undefined;
  const letters = [piece];
  let separator: string | undefined;
  let last = index;
  for (let next = index + 1; next < all.length; next += 1) {
    while (spreads(all[next])) next += 1;
    const candidate = all[next];
    if (candidate === undefined || !isLetter(candidate)) break;
    // Any emoji is as good as another.
    const between = text.slice(piece.at + piece.text.length, candidate.at).replace(EMOJI, '*');
    if (between !== '' && !SPREADER.test(between)) break;
    if (separator === undefined) separator = between;
    else if (between !== separator) break;
    letters.push(candidate);
    piece = candidate;
    last = next;
  }
  return letters.length >= 3 && letters.some((letter) => /\p{L}/u.test(letter.text))
    ? { upTo: last, letters }
    : undefined;
}

function isLetter({ kind, text }: Piece): boolean {
  if (kind !== 'word' && kind !== 'number') return false;
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
}

const EMOJI = /\p{Extended_Pictographic}/gu;

/** A sign or an emoji that may stand between letters that belong together. */
function spreads(piece: Piece | undefined): boolean {
  return piece?.kind === 'emoji' || (piece?.kind === 'sign' && SPREADER.test(piece.text));
}

const read = new Memo(readingsOf);

/** Every way a folded word may be read, as it is written first. */
export function readings(word: string): readonly string[] {
  return read.of(word);
}

function readingsOf(word: string): readonly string[] {
  const base = word.endsWith("'") ? word.slice(0, -1) : word;
  const forms = new Set([base]);
  for (const reading of lookalikeReadings(base)) forms.add(reading);
  for (const form of [...forms]) for (const reading of leetReadings(form)) forms.add(reading);
  for (const form of [...forms]) for (const reading of stretchReadings(form)) forms.add(reading);
  return [...forms];
}

function caseOf(folded: Folded, at: number, length: number): Case {
  let capitals = 0;
  for (let i = at; i < at + length; i += 1) capitals += folded.upper[i] ?? 0;
  if (capitals === 0) return 'lower';
  if (capitals > 1 && capitals >= length - 1) return 'upper';
  return folded.upper[at] === 1 ? 'title' : 'lower';
}

function placeOf({ from, to }: Folded, { at, text }: Piece): Place {
  return { start: from[at] ?? 0, end: to[at + text.length - 1] ?? 0 };
}

export interface Tokenised {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

/** Words, numbers, signs and emoji of a field, in order. */
export function tokenise(original: string): Tokenised {
  const folded = foldText(original);
  const all = pieces(folded.text);
  const tokens: Token[] = [];
  let opens = true;
  for (let i = 0; i < all.length; i += 1) {
    const piece = all[i];
    if (piece === undefined) continue;
    const run = spreadRun(all, i, folded.text);
    const last = run === undefined ? piece : (all[run.upTo] ?? piece);
    const text = run?.letters.map((letter) => letter.text).join('') ?? piece.text;
    const stop = last.at + last.text.length - 1;
    const kind = run === undefined ? piece.kind : 'word';
    tokens.push({
      kind,
      forms: kind === 'word' ? readings(text) : [text],
      start: folded.from[piece.at] ?? 0,
      end: folded.to[stop] ?? original.length,
      case: kind === 'word' ? caseOf(folded, piece.at, run === undefined ? text.length : 1) : 'none',
      opens: opens && kind === 'word',
      joined: run !== undefined,
      letters: run?.letters.map((letter) => placeOf(folded, letter)),
    });
    if (run !== undefined) i = run.upTo;
    opens = kind === 'sign' ? opens || ENDS_SENTENCE.test(text) : kind === 'emoji' ? opens : false;
  }
  return { folded, tokens };
}
