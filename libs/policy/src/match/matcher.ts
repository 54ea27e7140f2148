import type { Concept, LanguageCode, Lexicon } from '../lexicon/lexicon.js';
import { Memo } from '../text/memo.js';
import type { Token } from '../text/tokens.js';
import { Beginnings, isJoint, type Phrase } from './beginnings.js';
import { CJK, isOneWord, literalsOf, type Part, PhraseReader, phrasesOf } from './phrases.js';

export type Language = LanguageCode | 'any';

export interface Entry {
  readonly concept: Concept;
  readonly language: Language;
}

interface Pattern extends Phrase {
  readonly entry: Entry;
}

/** A phrase found; `to` is exclusive. Indices are of tokens or, for literal text, of that text. */
export interface RawHit extends Entry {
  readonly from: number;
  readonly to: number;
}

/** All lexicons at once: words and stems over tokens, Chinese, Japanese and Korean through literal search. */
export class Matcher {
  private readonly byWord = new Map<string, Pattern[]>();
  private readonly byStem = new Map<string, Pattern[]>();
  private readonly literals = new Map<string, { readonly text: string; readonly entry: Entry }[]>();
  private longestStem = 0;
  /** The patterns that may begin with a form: honest text repeats its words. */
  private readonly begun = new Memo<string, Beginnings<Pattern>>((form) => this.lookUp(form));

  constructor(lexicons: readonly Lexicon[], reader = new PhraseReader()) {
    const listed = new Set<string>();
    for (const lexicon of lexicons) {
      for (const [concept, block] of Object.entries(lexicon.phrases)) {
        const entry = { concept: concept as Concept, language: lexicon.language };
        for (const phrase of phrasesOf(block)) {
          const key = `${entry.language} ${concept} ${phrase}`;
          if (!listed.has(key)) this.add(phrase, entry, reader);
          listed.add(key);
        }
      }
    }
  }

  private add(phrase: string, entry: Entry, reader: PhraseReader): void {
    if (CJK.test(phrase)) {
      for (const text of literalsOf(phrase)) push(this.literals, text.charAt(0), { text, entry });
      return;
    }
    const parts = reader.partsOf(phrase);
    const pattern = { parts: parts.length === 1 && parts.every(isOneWord) ? undefined : parts, entry };
    for (const part of parts) {
      for (const word of part.exact) push(this.byWord, word, pattern);
      for (const stem of part.stems) {
        push(this.byStem, stem, pattern);
        this.longestStem = Math.max(this.longestStem, stem.length);
      }
      for (const [first] of part.longer)
        if (first !== undefined) push(first.endsWith('*') ? this.byStem : this.byWord, first.replace('*', ''), pattern);
      if (!part.optional) break;
    }
  }

  /** Every phrase in the sequence, also overlapping ones. Hyphens between words are stepped over. */
  inTokens(tokens: readonly Token[]): RawHit[] {
    const hits: RawHit[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      for (const { parts, entry } of this.candidates(tokens[i], tokens[i + 1])) {
        const to = parts === undefined ? i + 1 : matchFrom(parts, 0, tokens, i, i);
        if (to > i) hits.push({ concept: entry.concept, language: entry.language, from: i, to });
      }
    }
    return hits;
  }

  private candidates(token: Token | undefined, next: Token | undefined): Iterable<Pattern> {
    const forms = token?.forms ?? [];
    if (forms.length === 1) return this.begun.of(forms[0] ?? '').before(next);
    const found = new Set<Pattern>();
    for (const form of forms) for (const pattern of this.begun.of(form).before(next)) found.add(pattern);
    return found;
  }

  private lookUp(form: string): Beginnings<Pattern> {
    const found = new Set(this.byWord.get(form));
    const limit = Math.min(form.length, this.longestStem);
    for (let length = 2; length <= limit; length += 1)
      for (const pattern of this.byStem.get(form.slice(0, length)) ?? []) found.add(pattern);
    return found.size === 0 ? NONE : new Beginnings([...found]);
  }

  /** Every literal phrase in a text. */
  inText(text: string): RawHit[] {
    const hits: RawHit[] = [];
    for (let i = 0; i < text.length; i += 1) {
      for (const { text: literal, entry } of this.literals.get(text.charAt(i)) ?? []) {
        if (text.startsWith(literal, i)) hits.push({ ...entry, from: i, to: i + literal.length });
      }
    }
    return hits;
  }
}

const NONE = new Beginnings<Pattern>([]);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** Where the phrase ends when its parts from `part` on match at `at`; -1 when they do not. The longest reading wins. */
function matchFrom(parts: readonly Part[], part: number, tokens: readonly Token[], at: number, from: number): number {
  const wanted = parts[part];
  if (wanted === undefined) return at;
  for (const row of wanted.longer) {
    const after = endOf(row, tokens, at, from);
    const end = after < 0 ? -1 : matchFrom(parts, part + 1, tokens, after, from);
    if (end >= 0) return end;
  }
  const here = at > from && isJoint(tokens[at]) && !wanted.exact.has(tokens[at]?.forms[0] ?? '') ? at + 1 : at;
  const token = tokens[here];
  if (token !== undefined && isIn(wanted, token)) {
    const end = matchFrom(parts, part + 1, tokens, here + 1, from);
    if (end >= 0) return end;
  }
  return wanted.optional ? matchFrom(parts, part + 1, tokens, at, from) : -1;
}

/** Where a row of words that stands at `at` ends, also over hyphens between them; -1 when it does not stand there. */
function endOf(row: readonly string[], tokens: readonly Token[], at: number, from: number): number {
  let next = at;
  for (const word of row) {
    if (next > from && isJoint(tokens[next]) && !fits(word, tokens[next])) next += 1;
    if (!fits(word, tokens[next])) return -1;
    next += 1;
  }
  return next;
}

/** Whether the part holds a word that the token may be read as. */
function isIn(part: Part, token: Token): boolean {
  for (const form of token.forms) {
    if (part.exact.has(form)) return true;
    for (const stem of part.stems) if (form.startsWith(stem)) return true;
  }
  return part.any && token.kind === 'word';
}

function fits(word: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (word === '_') return token.kind === 'word';
  return word.endsWith('*')
    ? token.forms.some((form) => form.startsWith(word.slice(0, -1)))
    : token.forms.includes(word);
}
