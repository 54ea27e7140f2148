import { FAMILY_JA } from '../data/family-ja.js';
import { FAMILY_KO } from '../data/family-ko.js';
import { FAMILY_ZH } from '../data/family-zh.js';
import { GIVEN_JA } from '../data/given-ja.js';
import { GIVEN_KO } from '../data/given-ko.js';
import { GIVEN_ZH } from '../data/given-zh.js';
import { KANA_GIVEN, ZH_WORDS } from '../lexicon/east-names.js';
import type { Reading } from '../reading.js';
import { simplified } from '../text/simplified.js';
import type { Frames } from './frames.js';
import type { NameSeen } from './names.js';

const either = (block: string, more: string) =>
  [...new Set([...block.split(/\s+/), ...more.split(' ')])]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .join('|');

/** The commonest family names, beside those of the lists. */
const JA = either(
  FAMILY_JA,
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 松尾 野村 木下 菊地 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松 島田 小山 高野 山内 西田 菊池 西川 五十嵐 北村 安田 中田 川口 平田 川崎 本田 久保田 吉川 飯田 沢田 辻 関 吉村 渡部 岩田 中西 服部 樋口 福島 川上 永井 松岡 田口 山中 森本 土屋 矢野 秋山 石原 松下 大橋 松浦 吉岡 荒木 小池 浅野',
);
const ZH = either(
  FAMILY_ZH,
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 司徒 上官 诸葛',
);
const KO = either(
  FAMILY_KO,
  '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주 우 구 민 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 남궁 황보 선우',
);

/** Names of two characters or more out of a list; those that are everyday words when a family name stands before them are left out. */
const given = (list: string, words = '') =>
  either(list, '')
    .split('|')
    .filter((name) => name.length > 1 && !words.split(' ').includes(name))
    .join('|');
const KO_GIVEN = given(GIVEN_KO, '가을 가람 사랑 나라 소리 하늘 아름 바다');
const JA_GIVEN = given(GIVEN_JA);
const ZH_GIVEN = given(GIVEN_ZH);

/** What may follow a Japanese name: no letter that would carry a word on, or a particle. */
const JA_END = '(?=$|[^\\p{Script=Han}\\p{Script=Hiragana}ー]|[のをがはにともへで]|って|です|という|さん|ちゃん|くん)';
/** Korean ends its words with particles. */
const KO_END =
  '(?=$|[^가-힣]|(?:은|는|이|가|을|를|의|과|와|랑|도|로|한테|에게|이라는|라는|이란|이라고|이고|이에요|입니다|님|씨|양|군)(?![가-힣]{2}))';
const KO_LONG = '남궁|황보|독고|제갈|선우|서문|사공';

const JAPANESE = [
  new RegExp(
    `(?:${JA})[\\p{Script=Han}\\p{Script=Hiragana}]{0,4}?(?:さん|さま|様|ちゃん|くん|君|先輩|後輩|先生|氏|嬢|店長|課長|部長|係長|主任|社長|教授)`,
    'gu',
  ),
  new RegExp(`(?<!\\p{Script=Han})\\p{Script=Han}{2,3}[\\s　]?(?:${either(KANA_GIVEN, '')})${JA_END}`, 'gu'),
  new RegExp(
    `(?<!\\p{Script=Han})(?:${JA})[\\s　]?(?:${JA_GIVEN}|\\p{Script=Han}{1,2}[子美奈菜郎])(?!\\p{Script=Han})${JA_END}`,
    'gu',
  ),
];
const CHINESE = [
  new RegExp(
    `(?:${ZH})\\p{Script=Han}{0,2}?(?:老师|同学|女士|小姐|先生|姐姐|学姐|学长|学妹|学弟|阿姨|医生|护士|经理|主管|教练|师傅|太太)`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[的叫是给跟和对把为「“"'：:，,。、\\s])(?:${ZH})\\p{Script=Han}{1,2}(?=$|[，,。、：:！!？?\\s」”"'的是在和跟穿脱])`,
    'gu',
  ),
  new RegExp(`(?<=^|[的叫是给跟和对把为画求练做找「“"'：:，,。、\\s])(?:${ZH})(?:${ZH_GIVEN})`, 'gu'),
];
const OF_KOREA = [
  new RegExp(
    `(?<![가-힣])(?:${KO})[가-힣]{2}\\s?(?:씨|님|양|군|선배|후배|언니|누나|오빠|대리|과장|팀장|부장|사장|선생님|쌤|교수님|간호사|의사)`,
    'gu',
  ),
  new RegExp(`(?<![가-힣])(?:${KO})[가-힣]\\s?씨(?![가-힣])`, 'gu'),
  new RegExp(`(?<![가-힣])(?:${KO_LONG})[가-힣]{2}${KO_END}`, 'gu'),
  new RegExp(`(?<![가-힣])(?:${KO})(?:${KO_GIVEN})${KO_END}`, 'gu'),
];

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Kana tells Japanese; without it, characters alone may be a name of either. */
const patternsFor = (text: string) => [...JAPANESE, ...(KANA.test(text) ? [] : CHINESE), ...OF_KOREA];

/** Full names that stand free, and names with what people add to them out of courtesy ("高橋美咲さん", "김서연 씨"). */
export function easternNames(reading: Reading): NameSeen[] {
  if (reading.east.texts.length === 0 || reading.field.role === 'tag') return [];
  const { text } = reading.field;
  const plain = simplified(text);
  const found = patternsFor(text).flatMap((pattern) =>
    [text, ...(plain === text ? [] : [plain])].flatMap((written) =>
      [...written.matchAll(pattern)].filter((match) => !GENERIC.test(match[0])),
    ),
  );
  return found.map((match) => ({
    reading,
    from: NOWHERE,
    to: NOWHERE,
    start: match.index,
    end: match.index + match[0].length,
    words: [text.slice(match.index, match.index + match[0].length)],
    kind: 'full' as const,
  }));
}

/** Not a place among the tokens. */
const NOWHERE = -9;
/** What begins like a family name and is none. */
const GENERIC = new RegExp(
  `^(?:${either(ZH_WORDS, '')}|森の|林の|白い|何か|黒髪)|선생님$|의사 선생|[글날솜]\\s?씨$|(?:아가|마음|말|불)씨$|^제갈(?:량|공명)`,
  'u',
);

/** Whether a name is long enough for no word of two letters that begins like a family name ("黄山"). */
const isLong = (name: NameSeen) => name.from === NOWHERE && name.end - name.start > 2;

/** A full name, which the one letter of a thing beside it does not outweigh. */
export const outweighs = (name: NameSeen, things: Frames['object']) =>
  isLong(name) && things.every((f) => f.from < 0 && f.end - f.start === 1);

/** What is pictured, without the one letter of a name that alone would be a thing or an animal: the 山 of 山田花子. */
export function outsideNames(frames: Frames, names: readonly NameSeen[]): Frames {
  const outside = (things: Frames['object']) =>
    things.filter(
      (f) =>
        f.from >= 0 ||
        f.end - f.start > 1 ||
        !names.some((n) => isLong(n) && n.reading === f.reading && n.start <= f.start && f.end <= n.end),
    );
  return { ...frames, object: outside(frames.object), animal: outside(frames.animal) };
}
