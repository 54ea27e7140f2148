import { Memo } from './memo.js';

/** Letters that no Unicode decomposition reduces to plain Latin. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŀ: 'l',
  ŧ: 't',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ʏ: 'y',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ᴢ: 'z',
  ё: 'е',
};

/** A text reduced to comparable letters, each UTF-16 unit of it pointing back into the original. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`: where it begins in the original, in UTF-16 units. May be longer than `text`, as `to` may be. */
  readonly from: Uint32Array;
  /** For each unit of `text`: where it ends in the original. */
  readonly to: Uint32Array;
  /** 1 where the original was a capital. */
  readonly upper: Uint8Array;
}

const IGNORABLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]$/u;
const IGNORABLES = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/gu;
const MARK = /^\p{M}$/u;
const BICAMERAL = /^[\p{Script=Latin}\p{Script=Greek}]/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const SPACE = /^[\p{Z}\t\v\f]$/u;
const COMPATIBILITY_JAMO = /^[\u3131-\u318e]$/;
const CONJOINING_JAMO = /^[\u1160-\u11ff\ud7b0-\ud7ff]$/;
/** Enclosed capitals (🅰, 🄰, 🇦) have no decomposition that helps. */
const ENCLOSED: readonly (readonly [number, number])[] = [
  [0x1f130, 26],
  [0x1f150, 26],
  [0x1f170, 26],
  [0x1f1e6, 26],
];

const codePoints = new Memo(reduce);

function reduce(cluster: string): string {
  if (IGNORABLE.test(cluster)) return '';
  if (SPACE.test(cluster)) return ' ';
  if (cluster === '\r' || cluster === '\u0085' || cluster === '\u2028' || cluster === '\u2029') return '\n';
  if (COMPATIBILITY_JAMO.test(cluster)) return cluster;
  const point = cluster.codePointAt(0) ?? 0;
  if (point >= 0xd800 && point <= 0xdfff) return ' ';
  for (const [first, count] of ENCLOSED) {
    if (point >= first && point < first + count) return String.fromCharCode(97 + point - first);
  }
  let text = cluster.replace(IGNORABLES, '').normalize('NFKC').toLowerCase();
  if (BICAMERAL.test(text)) text = text.normalize('NFKD').replace(/\p{M}/gu, '');
  else if (CYRILLIC.test(text)) text = text.normalize('NFC').replace(/\p{M}/gu, '');
  let out = '';
  for (const c of text) out += LETTERS[c] ?? c;
  return out === '\u2019' || out === '\u02bc' || out === '`' || out === '\u00b4' ? "'" : out;
}

/** Length in UTF-16 units of the code point at `index`, with the marks and jamo that belong to it. */
function clusterEnd(text: string, index: number): number {
  let end = index + charLength(text, index);
  while (end < text.length && text.charCodeAt(end) >= 0x300) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!MARK.test(next) && !CONJOINING_JAMO.test(next)) break;
    end += next.length;
  }
  return end;
}

function charLength(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** Compatibility forms, case, accents, invisible characters and small capitals are removed; look-alikes and leet are not. Linear. */
export function foldText(original: string): Folded {
  return PLAIN.test(original) ? foldPlain(original) : foldAny(original);
}

/** ASCII that needs no more than lower case: most fields. */
const PLAIN = /^[\n -~]*$/;

function foldPlain(original: string): Folded {
  const { length } = original;
  if (ends.length < length) {
    places = Uint32Array.from({ length: 2 * length + 1 }, (_, i) => i);
    ends = places.subarray(1);
  }
  const upper = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) {
    const code = original.charCodeAt(i);
    if (code >= 65 && code <= 90) upper[i] = 1;
  }
  return { text: original.toLowerCase(), from: places, to: ends, upper };
}

/** 0, 1, 2…: where each letter of such a field stands. Never changed; replaced by a longer one for a longer field. */
let places = new Uint32Array(1);
let ends = places.subarray(1);

function foldAny(original: string): Folded {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const upper: number[] = [];
  let index = 0;
  while (index < original.length) {
    const code = original.charCodeAt(index);
    if (code < 0x80 && (index + 1 >= original.length || original.charCodeAt(index + 1) < 0x300)) {
      const capital = code >= 65 && code <= 90;
      parts.push(
        capital ? String.fromCharCode(code + 32) : code === 9 ? ' ' : code === 13 ? '\n' : original.charAt(index),
      );
      from.push(index);
      to.push(index + 1);
      upper.push(capital ? 1 : 0);
      index += 1;
      continue;
    }
    const end = clusterEnd(original, index);
    const cluster = original.slice(index, end);
    const folded = end - index === charLength(original, index) ? codePoints.of(cluster) : reduce(cluster);
    const capital = cluster !== cluster.toLowerCase() ? 1 : 0;
    parts.push(folded);
    for (let i = 0; i < folded.length; i += 1) {
      from.push(index);
      to.push(end);
      upper.push(capital);
    }
    index = end;
  }
  return {
    text: parts.join(''),
    from: new Uint32Array(from),
    to: new Uint32Array(to),
    upper: new Uint8Array(upper),
  };
}

/** The same reduction for a word of a lexicon. */
export function foldWord(word: string): string {
  return foldText(word).text;
}
