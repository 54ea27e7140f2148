import type { Row } from './rows.js';

/** A way of writing a text so that people still read it. Deterministic: a row always gets the same disguise. */
export type Disguise = (row: Row, chance: () => number) => Row;

/** A small seeded generator (mulberry32), so that figures can be printed again. */
export function chanceOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Rewrite = (text: string, chance: () => number) => string;

/** Links and handles stay as they are: a link that is written otherwise leads nowhere. */
const KEEP = /(https?:\/\/\S+|@[\w.]+)/;

const texts =
  (rewrite: Rewrite): Disguise =>
  (row, chance) => {
    const all = (text: string) =>
      text
        .split(KEEP)
        .map((part) => (KEEP.test(part) ? part : rewrite(part, chance)))
        .join('');
    return { ...row, title: all(row.title), description: all(row.description), tags: row.tags.map(all) };
  };

const letters =
  (share: number, change: (char: string, chance: () => number) => string): Rewrite =>
  (text, chance) =>
    [...text].map((char) => (/\p{L}/u.test(char) && chance() < share ? change(char, chance) : char)).join('');

const words =
  (share: number, change: Rewrite): Rewrite =>
  (text, chance) =>
    text.replace(/\p{L}{4,}/gu, (word) => (chance() < share ? change(word, chance) : word));

const from = (table: Readonly<Record<string, string>>) => (char: string) => table[char] ?? char;

const LOOKALIKE = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'Α',
  E: 'Е',
  O: 'О',
  S: 'Ѕ',
};
const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const ACCENTS = ['\u0301', '\u0308', '\u0323', '\u0332'];
const EMOJI = ['🔥', '✨', '💋', '🌸'];
const INVISIBLE = ['\u200b', '\u200c', '\u2060', '\u00ad'];

const pick = <T>(list: readonly T[], chance: () => number): T | undefined => list[Math.floor(chance() * list.length)];
const between =
  (parts: readonly string[]): Rewrite =>
  (word, chance) =>
    [...word].map((char, i) => (i === 0 ? char : `${pick(parts, chance) ?? ''}${char}`)).join('');

/** Title, description and tags change places; what is asked stays. */
const shuffled: Disguise = (row) => ({
  ...row,
  title: row.tags.length > 0 ? row.tags.join(' ') : '...',
  description: row.description,
  tags: [...row.title.split(/\s+/).slice(0, 12)],
});

/** What violating rows are disguised by. */
export const HIDING: Readonly<Record<string, Disguise>> = {
  'look-alikes': texts(letters(0.5, from(LOOKALIKE))),
  leet: texts(letters(0.4, from(LEET))),
  'spaced letters': texts(words(0.35, between([' ']))),
  'dotted letters': texts(words(0.35, between(['.']))),
  'zero width': texts(words(1, between(INVISIBLE))),
  accents: texts(letters(0.5, (char, chance) => char + (pick(ACCENTS, chance) ?? ''))),
  stretched: texts(
    words(0.5, (word, chance) => {
      const at = 1 + Math.floor(chance() * (word.length - 1));
      return word.slice(0, at) + word.charAt(at - 1).repeat(3) + word.slice(at);
    }),
  ),
  'emoji between letters': texts(words(0.35, between(EMOJI))),
  'mixed case': texts(letters(0.5, (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase()))),
  'full width': texts(
    letters(1, (char) => (/[a-zA-Z]/.test(char) ? String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0) : char)),
  ),
  shuffled,
};

const typo: Rewrite = (word, chance) => {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
};

/** What happens to benign rows by carelessness or habit. */
export const HARMLESS: Readonly<Record<string, Disguise>> = {
  typos: texts(words(0.15, typo)),
  'odd spacing': texts((text, chance) => text.replace(/ /g, () => (chance() < 0.2 ? '  ' : ' '))),
  'trailing emoji': texts((text) => `${text} 🙏✨`),
  'lower case': texts((text) => text.toLowerCase()),
  'upper case': texts((text) => text.toUpperCase()),
};
