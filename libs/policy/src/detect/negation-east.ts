import type { Concept } from '../lexicon/lexicon.js';
import type { Hit, Reading } from '../reading.js';
import { backFrom } from '../text/sorted.js';

/** What ends a clause, and with it a denial. The comma of Chinese lists does not: it is read by what it lists. */
const CLAUSE = /[。！？；，,.!?;…\n|—–]|但|只要|只有|只留|而是|却|改成|变成/u;
const SENTENCE = /[。！？!?.；;\n]/u;
const COLON = /^\s*[:：]/u;
const COMMA = /[、,，]/u;
/** In letters: how far a denial reaches, a list of what is denied, and one thing in it. */
const REACH = 6;
const BEFORE = 12;
const LIST = 60;
const ITEM = 14;

/** Never read out of a list of other things: "不要水印、全裸", "全裸、背景なし". */
const SEXUAL: ReadonlySet<Concept> = new Set(['sex', 'bare', 'euphemism', 'tease', 'adultfilm', 'undress']);
/** What rules forbid; a list that holds one of them is such a list. */
const FORBIDDEN: ReadonlySet<Concept> = new Set([...SEXUAL, 'minor', 'child', 'school', 'young', 'real', 'public']);
const OFFENSIVE =
  /未成年|미성년|血腥|流血|暴力|恐怖|政治|赌|毒品|仇恨|歧视|グロ|残虐|ヘイト|差別|著作権|版権|版权|고어|유혈|폭력|잔인|혐오|정치|저작권/u;
/** Words that forbid outright, whatever they forbid. */
const OUTRIGHT = /禁止|严禁|嚴禁|不得|不许|不允许|拒绝|拒絕|谢绝|杜绝|不接|不画|不收/u;

function forbids(reading: Reading, start: number, end: number): boolean {
  if (OFFENSIVE.test(reading.field.text.slice(start, end))) return true;
  for (const hit of backFrom(reading.hits, end)) {
    if (hit.start < start) return false;
    if (hit.end <= end && FORBIDDEN.has(hit.concept)) return true;
  }
  return false;
}

/** "不要裸露", "禁止：…", "不要裸露、血腥、儿童": what stands before denies what follows, up to the end of its clause. */
export function deniesAhead(reading: Reading, not: Hit, hit: Hit): boolean {
  if (hit.start < not.end) return false;
  const { text } = reading.field;
  const between = text.slice(not.end, hit.start);
  if (COLON.test(between)) return between.length <= LIST && !SENTENCE.test(between);
  // What denies in Korean stands behind, but as the head of a list.
  if (not.language === 'ko' || CLAUSE.test(between)) return false;
  const items = between.split('、');
  if (items.length === 1) return between.length <= REACH;
  if (items.some((item) => item.length > REACH)) return false;
  return (
    !SEXUAL.has(hit.concept) || OUTRIGHT.test(text.slice(not.start, not.end)) || forbids(reading, not.end, hit.start)
  );
}

/** "…, …, … all forbidden": the whole list is. */
const ALL = /(全部|すべて|全て|いずれも|一切|一律|都|均|全都|모두|전부|일절)[はも은는]?\s*$/u;
const ALL_WITHIN = /全部|すべて|全て|一切|一律|都不|均不|모두|전부|일절/u;
/** Said of the one word before them: "全裸で背景なし" denies a background and nothing else. */
const OF_ONE = /^(なし|ナシ|無し|抜きで|いらない|不要|없이|없음|제외|빼고|말고)$/u;
/** What ends a clause where nothing else parts it. */
const GOES_ON = /[でにて]|(?:으?로|게|고|서|며)\s/u;
/** Asks for what stood before it. */
const ASKS = /ください|お願い|希望|欲しい|ほしい|(?:し|り|み|き|い)たい|주세요|해줘|부탁|원해|원합|가능|ok|想要|求/iu;
/** Clothes that are forbidden deny nothing that stood before them. */
const CLOTHES = /cloth|outfit|dress|服|衣|옷|下着|内衣|모자이크|モザイク|马赛克|修正/iu;

/** "裸は禁止", "裸、グロ、未成年は禁止", "누드 금지": what stands behind denies what stood before it. */
export function deniesBehind(reading: Reading, not: Hit, hit: Hit): boolean {
  const { text } = reading.field;
  const between = text.slice(hit.end, not.start);
  const word = text.slice(not.start, not.end);
  if (between.length > LIST || SENTENCE.test(between)) return false;
  if (ALL.test(between) || ALL_WITHIN.test(word)) return true;
  const sexual = SEXUAL.has(hit.concept);
  const items = between.split(COMMA);
  if (items.length === 1) return between.length <= BEFORE && !(sexual && OF_ONE.test(word) && GOES_ON.test(between));
  if (items.some((item) => item.trim().length > ITEM || ASKS.test(item)) || CLOTHES.test(between)) return false;
  return !sexual || forbids(reading, not.start - (items.at(-1)?.length ?? 0), not.end);
}

/** "未成年は禁止" is read whole, and tells of no minor; it denies what is listed before it all the same. */
export function isRule(reading: Reading, hit: Hit): boolean {
  return hit.concept === 'harmless' && hit.from < 0 && RULE.test(reading.field.text.slice(hit.start, hit.end));
}
const RULE = /(?:禁止|不可|お断り|ng|금지|불가|제외)$/iu;
