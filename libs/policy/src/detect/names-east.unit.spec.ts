import { describe, expect, it } from '@jest/globals';
import { readField } from '../reading.js';
import { easternNames } from './names-east.js';

const namesOf = (text: string) =>
  easternNames(readField({ path: 'title', role: 'title', text })).map((name) => name.words[0]);

describe('names in Japanese, Chinese and Korean', () => {
  it.each([
    ['榎並沢まひるの写真で', '榎並沢まひる'],
    ['百目鬼くるみ LoRA', '百目鬼くるみ'],
    ['高橋美咲のヌード', '高橋美咲'],
    ['김서연 얼굴로', '김서연'],
    ['남궁이레 사진', '남궁이레'],
    ['황보가람은 제 동기', '황보가람'],
    ['陳佳琪寫真', '陳佳琪'],
    ['請畫劉佳琪寫真', '劉佳琪'],
  ])('finds the one in "%s"', (text, name) => {
    expect(namesOf(text).some((found) => found?.includes(name) ?? false)).toBe(true);
  });

  it.each([
    '高画質、白黒、金曜日の夜',
    '손글씨 폰트, 맑은 날씨',
    '高画质，简约，涂鸦风格',
    '成人向けの風景',
    '제갈량 초상화',
    '우리 이야기',
    '小説からの場面を水彩で',
  ])('reads no name in "%s"', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});
