import { FUNCTION_WORDS } from '../lexicon/function-words.js';
import type { LanguageCode } from '../lexicon/lexicon.js';
import type { Token } from '../text/tokens.js';

const byWord = new Map<string, LanguageCode[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language as LanguageCode]);
}

/** Nearly all words; none of their readings is of another script. */
const PLAIN = /^[a-z]*$/;
const CYRILLIC = /\p{Script=Cyrillic}{2}/u;
/** Han letters without kana, or with a stray の, are Chinese, but for letters that only Japanese writes; beside kana those that only Chinese writes tell. */
const HAN = /\p{Script=Han}/u;
const JAPANESE = /[々〆込働畑峠辻榊枠凪円図実気検験権変読売絵様薬桜沢浜渋竜歳辺広焼続鉄駅髪総徴畳]/u;
const CHINESE = /[她们你妳您这這哪吗嗎呢吧给请谁让说对为么还过开关门长车马鸟鱼龙东乐书电话图发头脸网红丽员岁题爱沒們]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;
const HANGUL = /\p{Script=Hangul}/u;

const ALL = Object.keys(FUNCTION_WORDS) as LanguageCode[];

/** How many small words make a language one of the text's own. */
const ENOUGH = 3;
const SHARE = 0.15;

/** The languages whose small words the tokens use. English is always among them: it is the jargon of the trade. */
export function languagesOf(tokens: Iterable<Token>, hint?: string): ReadonlySet<LanguageCode> {
  const found = new Set<LanguageCode>(['en']);
  const votes = new Map<LanguageCode, number>();
  /** Languages with a small word that English has not: "do", "no" and "her" alone make nothing Portuguese or Turkish. */
  const own = new Set<LanguageCode>();
  let words = 0;
  const wrote = { han: false, kana: false, japanese: false, chinese: false };
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    const form = token.forms[0] ?? '';
    if (!PLAIN.test(form)) {
      if (HANGUL.test(form)) found.add('ko');
      wrote.han ||= HAN.test(form);
      wrote.kana ||= KANA.test(form);
      wrote.japanese ||= JAPANESE.test(form);
      wrote.chinese ||= CHINESE.test(form);
      if (token.forms.some((form) => CYRILLIC.test(form))) found.add('ru');
    }
    const speaks = byWord.get(token.forms[0] ?? '') ?? [];
    for (const language of speaks) votes.set(language, (votes.get(language) ?? 0) + 1);
    if (speaks.length === 1 || !speaks.includes('en')) for (const language of speaks) own.add(language);
  }
  if (hint !== undefined) found.add(hint.slice(0, 2).toLowerCase() as LanguageCode);
  if (wrote.kana || wrote.japanese) found.add('ja');
  if (wrote.chinese || (wrote.han && !wrote.kana)) found.add('zh');
  const most = Math.max(0, ...votes.values());
  for (const [language, count] of votes) {
    if (!own.has(language)) continue;
    if (count >= ENOUGH || count >= words * SHARE || (count > 0 && count === most)) found.add(language);
  }
  // Too short to tell: whatever language its words are of, they count.
  if (found.size === 1 && !votes.has('en')) for (const language of ALL) found.add(language);
  return found;
}

/** The language that most small words are of; none where two have as many. */
export function ownLanguageOf(tokens: Iterable<Token>, hint?: string): LanguageCode | undefined {
  if (hint !== undefined) return hint.slice(0, 2).toLowerCase() as LanguageCode;
  const votes = new Map<LanguageCode, number>();
  for (const { kind, forms } of tokens)
    if (kind === 'word')
      for (const language of byWord.get(forms[0] ?? '') ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

export function isWordOf(language: LanguageCode, word: string): boolean {
  return byWord.get(word)?.includes(language) ?? false;
}

/** Whether a token is a small word of some supported language. */
export function isSmallWord(token: Token): boolean {
  return token.forms.some((form) => byWord.has(form));
}
