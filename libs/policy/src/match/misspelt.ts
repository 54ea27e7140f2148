import { KEY_WORDS } from '../lexicon/key-words.js';
import { isKnownWord } from '../lexicon/known-words.js';
import { Memo } from '../text/memo.js';
import type { Token } from '../text/tokens.js';

const byLength = new Map<number, string[]>();
for (const word of KEY_WORDS) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

/** Shorter words have too many honest neighbours. */
const SHORTEST = 5;
/** From this length on two slips are read through. */
const LONG = 9;

/** The key word that an unknown word is a slip of, if any. Same first letter: people hide the middle of a word. */
const slips = new Memo<string, string | null>((word) => meant(word) ?? null);

function meant(word: string): string | undefined {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || isKnownWord(word)) return undefined;
  let found: string | undefined;
  for (let length = word.length - 2; found === undefined && length <= word.length + 2; length += 1) {
    const limit = Math.min(length, word.length) >= LONG ? 2 : 1;
    if (Math.abs(length - word.length) > limit) continue;
    found = byLength.get(length)?.find((key) => key.charAt(0) === word.charAt(0) && within(word, key, limit));
  }
  return found;
}

/** Whether `limit` insertions, deletions, changes or swaps of neighbours make one word of the other. */
export function within(a: string, b: string, limit: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1))
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? limit + 1) <= limit;
}

/** Tokens with the key word they are a slip of as a further reading. */
export function withMeant(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    const key = token.kind === 'word' && token.forms.length === 1 ? slips.of(token.forms[0] ?? '') : null;
    return key === null ? token : { ...token, forms: [...token.forms, key] };
  });
}
