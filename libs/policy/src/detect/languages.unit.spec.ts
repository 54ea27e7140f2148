import { describe, expect, it } from '@jest/globals';
import type { BountyContent } from '#kernel';
import { bounty } from '../testing.js';
import { said, sceneOf } from './scene.js';

const heard = (content: Partial<BountyContent>) =>
  new Set(sceneOf(bounty({ description: '', ...content })).findings.map((f) => f.concept));
const languages = (title: string) =>
  new Set(sceneOf(bounty({ title, description: '' })).findings.map((f) => f.language));

describe('Chinese and Japanese are heard by their letters', () => {
  it('a word that only Japanese means so says nothing in Chinese', () => {
    expect(heard({ title: '山水先生的家' })).not.toContain('kin');
    expect(heard({ title: '山水先生のアトリエ' })).toContain('kin');
  });

  it('a letter that only Chinese reads alone says nothing in Japanese', () => {
    expect(heard({ title: 'やまもと山荘より' })).not.toContain('object');
    expect(heard({ title: '山' })).toContain('object');
  });

  it('a letter that only one of them writes tells which is written', () => {
    expect(languages('駅前先生')).toContain('ja');
    expect(languages('车站先生')).not.toContain('ja');
  });

  it('both where a text holds both', () => {
    const mixed = heard({ title: '先生のイラスト', description: '请画我的女同事' });
    expect(mixed).toContain('role');
    expect(said(sceneOf(bounty({ title: '先生のイラスト', description: '请画我的女同事' })), 'mine')).not.toEqual([]);
  });

  it('a denial of the one denies nothing in the other', () => {
    const scene = sceneOf(bounty({ title: '無料か非か、全裸でどうぞ', description: '' }));
    expect(said(scene, 'sex')).not.toEqual([]);
  });

  it('what is telling is heard everywhere', () => {
    expect(heard({ title: 'うちの新作イラスト', description: '脱光' })).toContain('sex');
    expect(heard({ title: '새 일러스트', description: '脱がせるアプリ' })).toContain('undress');
  });
});
