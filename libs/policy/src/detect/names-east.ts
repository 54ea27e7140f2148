import { FAMILY_JA } from '../data/family-ja.js';
import { FAMILY_KO } from '../data/family-ko.js';
import { FAMILY_ZH } from '../data/family-zh.js';
import type { Reading } from '../reading.js';
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

const NAMES = [
  new RegExp(
    `(?:${JA})[\\p{Script=Han}\\p{Script=Hiragana}]{0,4}?(?:さん|さま|様|ちゃん|くん|君|先輩|後輩|先生|氏|嬢|店長|課長|部長|係長|主任|社長|教授)`,
    'gu',
  ),
  new RegExp(
    `(?:${ZH})\\p{Script=Han}{0,2}?(?:老师|同学|女士|小姐|先生|姐姐|学姐|学长|学妹|学弟|阿姨|医生|护士|经理|主管|教练|师傅|太太)`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[的叫是给跟和对把为「“"'：:，,。、\\s])(?:${ZH})\\p{Script=Han}{1,2}(?=$|[，,。、：:！!？?\\s」”"'的是在和跟穿脱])`,
    'gu',
  ),
  new RegExp(
    `(?<![가-힣])(?:${KO})[가-힣]{2}\\s?(?:씨|님|양|군|선배|후배|언니|누나|오빠|대리|과장|팀장|부장|사장|선생님|쌤|교수님|간호사|의사)`,
    'gu',
  ),
];

/** Names with what people add to them out of courtesy ("高橋美咲さん", "김서연 씨"), and Chinese full names that stand free. */
export function easternNames(reading: Reading): NameSeen[] {
  if (reading.east.texts.length === 0 || reading.field.role === 'tag') return [];
  const { text } = reading.field;
  return NAMES.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => !GENERIC.test(match[0]))
      .map((match) => ({
        reading,
        from: NOWHERE,
        to: NOWHERE,
        start: match.index,
        end: match.index + match[0].length,
        words: [match[0]],
        kind: 'full' as const,
      })),
  );
}

/** Not a place among the tokens. */
const NOWHERE = -9;
/** What begins like a family name and is none. */
const GENERIC =
  /^(高中|高校|小学|中学|大学|金属|金色|白色|黄色|黄金|文字|文件|方向|方式|马上|江南|龙虾|石头|森の|林の|白い|原作|原神|张照|万一|常见|任何|何か|安全|成人|于是|易于|余下|田园|夏天|秦朝|唐朝|宋朝|明治|汉服|白发|黑发|钱包|雷电|石像|武士|武器|金发|白雪|毛绒|毛衣|江湖|高清|高级|白裙|白猫|黑猫|马尾|叶子|花子|孔雀)|선생님$|의사 선생/u;
