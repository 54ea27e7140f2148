import { describe, expect, it } from '@jest/globals';
import { bounty } from '../testing.js';
import { sceneOf } from './scene.js';

/** Whether anything sexual in the text stands, and is not denied. */
const stands = (description: string) =>
  sceneOf(bounty({ title: '-', description })).findings.some((f) => f.concept === 'sex' && !f.negated);

describe('Denials in Chinese, Japanese and Korean', () => {
  it.each([
    '别加水印，全裸',
    '不能有水印、全裸',
    '不要别的东西只要全裸',
    '别加文字。全裸',
    '全裸、背景なし',
    '全裸で背景なし',
    'ヌード希望、グロは禁止',
    '全裸、転載禁止',
    '누드, 배경 없이',
    '누드로 배경 없이',
    '문구 금지, 누드',
  ])('leave what stands in another clause: "%s"', (text) => {
    expect(stands(text)).toBe(true);
  });

  it.each([
    '不要裸体',
    '不要裸体、情色、血腥',
    '禁止文字、裸体',
    '禁止：血腥，裸体，未成年',
    '裸体，色情，未成年一律不接',
    'ヌードなし',
    'ヌードは禁止です',
    'ヌード、グロ、未成年は禁止',
    'ヌード、未成年、実在人物はすべてNG',
    '누드 금지',
    '누드, 고어, 미성년 금지',
    '금지: 누드, 고어',
  ])('deny what they forbid: "%s"', (text) => {
    expect(stands(text)).toBe(false);
  });
});
