import type { Reading } from '../reading.js';
import type { Scene } from './scene.js';

/** A number that says how old a person is. */
export interface Age {
  readonly reading: Reading;
  readonly years: number;
  readonly start: number;
  readonly end: number;
  /** Only the shape suggests an age, or nobody stands near it: "Ella (13)", "the venue turns 17". */
  readonly loose: boolean;
}

const EAST_AGE =
  /(\d{1,3}|[一二三四五六七八九十]{1,3}|(?:열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?\s?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)|열|스무|서른|마흔|쉰|예순|일흔|여든|아흔|[이삼사오육칠팔구]?십[일이삼사오육칠팔구]?)\s?(歳|才|さい|岁|歲|周岁|살|세)(?!月|月|から|以上|未満|이상|세기|트|일즈)/gu;
const HAN: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

export function inEast(scene: Scene, reading: Reading): Age[] {
  if (reading.east.texts.length === 0) return [];
  const things = scene.findings.filter(
    (f) => f.reading === reading && (f.concept === 'object' || f.concept === 'animal'),
  );
  const found: Age[] = [];
  for (const match of plainDigits(reading.field.text.normalize('NFC')).matchAll(EAST_AGE)) {
    const start = Math.min(match.index, reading.field.text.length);
    const end = Math.min(start + match[0].length, reading.field.text.length);
    if (things.some((t) => Math.abs(t.start - start) <= 8)) continue;
    const digits = match[1] ?? '';
    found.push({
      reading,
      years: /^\d/.test(digits)
        ? Number(digits)
        : /^\p{Script=Hangul}/u.test(digits)
          ? hangulNumber(digits)
          : hanNumber(digits),
      start,
      end,
      loose: false,
    });
  }
  for (const match of plainDigits(reading.field.text).matchAll(CHINESE_BARE))
    found.push({
      reading,
      years: /^\d/.test(match[1] ?? '') ? Number(match[1]) : hanNumber(match[1] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
      loose: true,
    });
  return found;
}

/** "她今年十四": Chinese leaves the unit out. */
const CHINESE_BARE = /(?:今年|才刚|刚满|剛滿)\s?(十[一二三四五六七]|1[0-7])(?![\d十岁歲月日年号號点點%])/gu;

function hanNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return HAN[text.charAt(0)] ?? 0;
  const tens = ten === 0 ? 1 : (HAN[text.charAt(0)] ?? 1);
  return tens * 10 + (HAN[text.charAt(ten + 1)] ?? 0);
}

const KOREAN_TENS = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const KOREAN_ONES = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const KOREAN_HAN = '일이삼사오육칠팔구';

/** "열일곱", "스무", "십칠". */
function hangulNumber(text: string): number {
  const native = text.replace('스무', '스물').replace(/\s/g, '');
  const ten = KOREAN_TENS.findIndex((tens) => native.startsWith(tens));
  const one = KOREAN_ONES.findIndex((ones) => native.endsWith(ones));
  if (ten >= 0 || one >= 0) return (ten + 1) * 10 + one + 1;
  const at = native.indexOf('십');
  const tens = at === 0 ? 1 : KOREAN_HAN.indexOf(native.charAt(0)) + 1;
  return tens * 10 + KOREAN_HAN.indexOf(native.charAt(at + 1) || '-') + 1;
}

/** Full-width digits as plain ones; lengths stay. */
const plainDigits = (text: string) =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const BORN =
  /(?:born|nee?|nacid[oa]|geboren|jahrgang|nascid[oa]|nat[oa]|родил\S*|рожд\S*|urodzon\S*|rocznik|dogumlu|dob|birth year|year of birth)\s*(?:in|en|im|nel|em|w|в|:|the year)?\s*(20\d\d)|(20\d\d)\s?(?:年生まれ|年出生|년생)/giu;
/** Someone born this year or later than this is taken for a minor whatever the clock says; judging has no clock. */
const BORN_MINOR = 2009;

export function birthYears(reading: Reading): Age[] {
  const found: Age[] = [];
  if (!reading.field.text.includes('20')) return found;
  for (const match of reading.field.text.matchAll(BORN)) {
    if (Number(match[1] ?? match[2]) >= BORN_MINOR) {
      found.push({ reading, years: 10, start: match.index, end: match.index + match[0].length, loose: false });
    }
  }
  return found;
}
