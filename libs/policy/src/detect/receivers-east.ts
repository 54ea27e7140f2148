import type { Concept } from '../lexicon/lexicon.js';
import { type Finding, has, type Scene, said } from './scene.js';

/** What follows, or stands before, whoever receives the work, wishes for it or passes it on; spaces are left out. */
const AFTER: Readonly<Record<string, RegExp>> = {
  ja: /^(?:さん|ちゃん|様|さま|たち|達)?(?:への|へ(?:贈|プレゼント|お祝|送)|に(?:贈|渡|あげ|プレゼント|送|頼まれ)|のため|から(?:の)?(?:依頼|リクエスト|頼まれ)|の(?:お?誕生日|母の日|父の日|敬老の日|還暦|古希|米寿|結婚|退職|卒業|入学|引っ越し|新築|開店)?の?(?:お?祝い|プレゼント|ギフト|贈り物|お?誕生日に|記念日に))/u,
  zh: /^(?:们|們)?(?:的|过|過)?(?:生日|结婚|新婚|退休|毕业|乔迁|母亲节|父亲节|結婚|畢業|喬遷|母親節|父親節)?(?:礼物|禮物|贺卡|賀卡|订单|訂單)|^(?:们|們)?(?:要一|想要|需要|要求|指定|委托|委託|订的|訂的|让我|讓我|托我|催)/u,
  ko: /^(?:님|분)?들?(?:(?:께|한테|에게)?(?:드릴|줄|보낼|드리려|드리고|주려고|선물)|(?:을|를)?위(?:한|해)|(?:생신|생일|환갑|칠순|결혼|퇴직|졸업|집들이|돌)(?:선물|축하|카드)|(?:이|가|께서)(?:부탁|의뢰|주문))/u,
};
const BEFORE = /(?:送给?|送給|献给|獻給|寄给|寄給|替)(?:我们?的?|我們的?|咱们?|俺)?$/u;
const WINDOW = 16;

/** Whatever says that somebody is to be seen. */
const SHOWN: readonly Concept[] = [
  'sex',
  'bare',
  'euphemism',
  'tease',
  'face',
  'alike',
  'pronoun',
  'mark',
  'secret',
  'source',
  'real',
  'snapshot',
];
const PORTRAIT = /似顔|肖像|ポートレート|头像|頭像|人像|人物|寫真|写真集|초상|캐리커처|캐리커쳐|인물/u;
const PICTURES: ReadonlySet<string> = new Set(['photo', 'dataset', 'link', 'handle']);

/** "母へのプレゼント", "我们客户要一张海报", "엄마 선물로": who is given the work is not in it, where nothing says that somebody is. */
export function receivesInEast(scene: Scene, someone: Finding): boolean {
  if (someone.from >= 0 || !isGiven(someone) || scene.mature) return false;
  if (SHOWN.some((concept) => has(scene, concept))) return false;
  if (scene.readings.some(({ field }) => PORTRAIT.test(field.text))) return false;
  const pictured = scene.readings.some(({ field }) => PICTURES.has(field.referenceKind ?? ''));
  return !pictured || said(scene, 'animal', ['title']).length + said(scene, 'object', ['title']).length > 0;
}

function isGiven({ reading, start, end, language }: Finding): boolean {
  const { text } = reading.field;
  const plain = (piece: string) => piece.replaceAll(/[\s　]/g, '');
  return (
    (AFTER[language]?.test(plain(text.slice(end, end + WINDOW))) ?? false) ||
    (language === 'zh' && BEFORE.test(plain(text.slice(Math.max(0, start - WINDOW), start))))
  );
}
