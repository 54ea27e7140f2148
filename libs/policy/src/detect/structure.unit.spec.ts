import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { BountyContent } from '#kernel';
import type { BountyCase } from '../case-input.js';
import { compilePolicy, EMPTY_REGISTRY, judge } from '../index.js';
import { AT, bounty } from '../testing.js';

const house = compilePolicy(readFileSync('libs/policy/policies/house.yaml', 'utf8'));
const verdict = (content: Partial<BountyContent>, rest?: Partial<Pick<BountyCase, 'consents'>>) =>
  judge(house, EMPTY_REGISTRY, bounty(content, rest), AT);
const outcome = (...args: Parameters<typeof verdict>) => verdict(...args).outcome;
const photo = (value: string) => [{ kind: 'photo' as const, value }];
const record = (subject: string, ...scopes: ('likeness' | 'sexual')[]) => [
  { subject, scopes, status: 'verified' as const },
];

describe('Judging reads', () => {
  it('a namesake of someone long dead as somebody else', () => {
    const kinds = (title: string) => verdict({ title, description: 'Roket üstünde.' }).signals.map((s) => s.kind);
    expect(kinds('Kanuni Sultan Süleyman')).toContain('historical-person');
    expect(kinds('Süleyman Bozdoğru')).not.toContain('historical-person');
  });

  it('what is bare where nobody is spoken of as a thing, and of somebody as sexual', () => {
    const slider = { title: 'Undress? Dry, then soaked', deliverable: 'lora' as const };
    expect(outcome({ ...slider, description: 'Paired shots of lettuce and of dumplings.' })).toBe('allow');
    expect(outcome({ ...slider, description: 'Paired shots of a woman and of dumplings.' })).not.toBe('allow');
    expect(outcome({ title: 'My boss undressed', description: 'At her desk.', references: photo('1 photo') })).toBe(
      'block',
    );
  });

  it('a semicolon as no wink, and a wink as one', () => {
    const told = (sign: string) => ({ title: 'Poster', description: `No nudity, no bikini${sign} a heron` });
    expect(verdict(told(';')).signals.map((s) => s.kind)).not.toContain('negation-taken-back');
    expect(verdict(told(' ;)')).signals.map((s) => s.kind)).toContain('negation-taken-back');
  });

  it('an age that a story gives somebody', () => {
    for (const description of [
      'The apprentice, 12 in canon.',
      'Wren is ten and the hero of my game.',
      'Siebzehnjährige Prinzessin.',
    ])
      expect(outcome({ title: 'Fan art of an elf', description, mature: true })).not.toBe('allow');
    const level = { title: 'Fan art of an elf', description: 'She is 200, level 12 in the game.', mature: true };
    const kinds = verdict(level).signals.map((s) => s.kind);
    expect(kinds.filter((kind) => kind === 'minor' || kind === 'doubtful-age')).toEqual([]);
  });

  it('a name in any case that the language bends it to', () => {
    const content = { title: 'Портрет Аглаи Вересовой', description: 'Костюм.', references: photo('30 фото') };
    expect(outcome(content, { consents: record('Аглая Вересова', 'likeness') })).toBe('allow');
    expect(outcome(content, { consents: record('Алла Вересаева', 'likeness') })).not.toBe('allow');
  });

  it('no cover in a record for whoever stands beside its subject', () => {
    const content = { title: 'Philine Ostergaard', references: photo('3 photos'), mature: true };
    const consents = record('Philine Ostergaard', 'likeness', 'sexual');
    expect(outcome({ ...content, description: 'Nude, on the beach.' }, { consents })).toBe('allow');
    expect(outcome({ ...content, description: 'Nude, with her sister.' }, { consents })).toBe('block');
  });

  it('what somebody is turned into as no subject', () => {
    const content = { description: 'For his farewell.', references: photo('intranet photo') };
    expect(outcome({ ...content, title: 'Bruno Castellane as a donkey' })).not.toBe('allow');
    expect(outcome({ ...content, title: 'My donkey Bruno', references: photo('3 photos of the donkey') })).toBe(
      'allow',
    );
  });

  it('a child beside photographs as a real one', () => {
    expect(outcome({ title: '娘を妖精に', description: '4歳', references: photo('写真2枚') })).toBe('hold');
  });

  it('no cover in a record for whoever else pictures are said to be of', () => {
    const content = { title: 'Maribeth signed, Saoirse did not', description: 'Nude, bedroom set.', mature: true };
    const consents = record('Maribeth', 'likeness', 'sexual');
    expect(outcome({ ...content, references: photo('13 photos of Saoirse') }, { consents })).not.toBe('allow');
    expect(outcome({ ...content, references: photo('13 photos of Maribeth') }, { consents })).toBe('allow');
  });

  it('a record that has lapsed as somebody real', () => {
    const revoked = [{ subject: 'Ginevra', scopes: ['likeness'] as const, status: 'revoked' as const }];
    expect(outcome({ title: 'Catalogue, snow', description: 'Ten more.' }, { consents: revoked })).toBe('hold');
    expect(outcome({ title: 'Catalogue, snow', description: 'Ten more.' })).toBe('allow');
  });

  it('a model of someone with a record as no tool for anybody, and one for anybody as a tool', () => {
    const content = {
      title: 'Adult performer LoRA, Lucasta Vey',
      description: 'Explicit content for the members of her site.',
      deliverable: 'lora' as const,
      mature: true,
      references: photo('110 shots of Lucasta Vey'),
    };
    const consents = record('Lucasta Vey', 'likeness', 'sexual');
    expect(outcome(content, { consents })).toBe('allow');
    const wider = `${content.description} Swaps anyone's face onto adult clips, any photo works.`;
    expect(outcome({ ...content, description: wider }, { consents })).not.toBe('allow');
  });
});

describe('Judging reads numbers said in words', () => {
  const kinds = (description: string) =>
    verdict({ title: 'Portrait', description, mature: true }).signals.map((s) => s.kind);

  it.each([
    'Une femme de vingt-cinq ans, de dos.',
    'A woman of thirty-two years, at a window.',
    'Eine Frau von fünfundzwanzig Jahren am Fenster.',
    'Женщина сорока двух лет у окна.',
    '스물다섯 살 여성, 창가.',
  ])('as a grown age: %s', (description) => expect(kinds(description)).not.toContain('minor'));

  it.each([
    'Elle a dix-sept ans et regarde par la fenêtre.',
    'Bir kız, on altı yaşında, pencerede duruyor.',
    '열일곱 살 소녀, 창가.',
    'Ей шестнадцати лет нет, у окна.',
  ])('as a young one: %s', (description) => expect(kinds(description)).toContain('minor'));
});
