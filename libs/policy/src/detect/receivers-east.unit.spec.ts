import { describe, expect, it } from '@jest/globals';
import type { BountyContent } from '#kernel';
import { EMPTY_REGISTRY } from '../index.js';
import { bounty } from '../testing.js';
import { sceneOf } from './scene.js';
import { detectWho } from './who.js';

const depicted = (content: Partial<BountyContent>) =>
  detectWho(sceneOf(bounty(content)), EMPTY_REGISTRY).relations.some((r) => !r.aside);

describe('Who receives the work', () => {
  it.each([
    ['我们客户要一张海报', '城市夜景，蓝色调。'],
    ['送给我老婆的生日礼物', '一幅荷花水墨画。'],
    ['私の母へのプレゼント', '庭の紫陽花を水彩で。'],
    ['友達の誕生日プレゼントに', '猫のイラスト。'],
    ['우리 엄마 선물로', '수국 수채화 한 장.'],
    ['우리 할머니 생신 선물', '감나무 수채화.'],
  ])('is not in it: %s', (title, description) => expect(depicted({ title, description })).toBe(false));

  it.each([
    ['送给我老婆的生日礼物', '照着她的照片画。'],
    ['私の母へのプレゼント', '写真から似顔絵を。'],
    ['우리 엄마 선물로', '엄마 얼굴을 그려주세요.'],
    ['我们客户', '画一张。'],
  ])('is in it where something says so: %s, %s', (title, description) =>
    expect(depicted({ title, description })).toBe(true),
  );

  it('is in it in an adult setting', () => {
    expect(depicted({ title: '私の妻へのプレゼント', description: '赤い部屋。', mature: true })).toBe(true);
  });
});

describe('A thing beside a full name', () => {
  const kinds = (title: string) =>
    detectWho(
      sceneOf(
        bounty({ title, description: '请按照片画，附照片。', references: [{ kind: 'photo', value: '照片3张' }] }),
      ),
      EMPTY_REGISTRY,
    ).kinds;

  it.each(['王秀英和树', '山田花子', '山本美咲と桜'])('does not outweigh it: %s', (title) => {
    expect([...kinds(title)].some((kind) => /person/.test(kind))).toBe(true);
  });

  it('is a thing where no name stands', () => {
    expect([...kinds('雪山')].some((kind) => /person/.test(kind))).toBe(false);
  });
});
