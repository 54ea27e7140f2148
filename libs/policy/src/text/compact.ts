import type { Folded } from './fold.js';
import { simplified } from './simplified.js';

/** Text of Chinese, Japanese and Korean without the spaces that may part its letters, pointing back into the original. */
export interface Compact {
  /** Alternative readings of equal length. Empty when the field holds no such script. */
  readonly texts: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const KATAKANA = /\p{Script=Katakana}|ー/u;
/** Ideographs that pass for katakana when they stand among katakana. */
const POSING: Readonly<Record<string, string>> = {
  夕: 'タ',
  力: 'カ',
  口: 'ロ',
  工: 'エ',
  二: 'ニ',
  八: 'ハ',
  卜: 'ト',
  一: 'ー',
  千: 'チ',
  三: 'ミ',
};
const SPACES = /[ \u00b7・･*_~]/;

export function compactEast(folded: Folded): Compact {
  if (!EAST.test(folded.text)) return { texts: [], from: [], to: [] };
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < folded.text.length; i += 1) {
    const char = folded.text.charAt(i);
    if (SPACES.test(char)) continue;
    text += char;
    from.push(folded.from[i] ?? 0);
    to.push(folded.to[i] ?? 0);
  }
  return { texts: [...new Set([text, unposed(text), simplified(text)])], from, to };
}

/** Katakana read through their look-alikes; same length. */
function unposed(text: string): string {
  const chars = [...text];
  if (chars.length !== text.length) return text;
  return chars
    .map((char, i) => {
      const kana = POSING[char];
      return kana !== undefined && (KATAKANA.test(chars[i - 1] ?? '') || KATAKANA.test(chars[i + 1] ?? ''))
        ? kana
        : char;
    })
    .join('');
}
