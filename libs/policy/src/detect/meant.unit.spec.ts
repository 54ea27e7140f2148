import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { BountyContent } from '#kernel';
import { compilePolicy, EMPTY_REGISTRY, judge } from '../index.js';
import { AT, bounty } from '../testing.js';
import { distinct } from './finding.js';
import { relationsIn } from './relations.js';
import { has, said, sceneOf } from './scene.js';

const house = compilePolicy(readFileSync('libs/policy/policies/house.yaml', 'utf8'));
const kinds = (content: Partial<BountyContent>) =>
  judge(house, EMPTY_REGISTRY, bounty(content), AT).signals.map(({ kind }) => kind);
const scene = (content: Partial<BountyContent>) => sceneOf(bounty(content));

describe('Judging takes', () => {
  it('a small word of the text’s own language for no negation of another', () => {
    const text = { title: 'Ilustração', mature: true };
    const nude = scene({ ...text, description: 'Uma foto da minha colega no café da cidade, nua e com um livro.' });
    expect(has(nude, 'bare')).toBe(true);
    expect(has(scene({ ...text, description: 'Para o meu jogo, no minors e sem nudez.' }), 'minor')).toBe(false);
    expect(has(scene({ title: 'Elfa', description: 'En el bosque, no desnuda y sin armas.' }), 'bare')).toBe(false);
    const dressed = scene({ ...text, description: 'Uma mulher no vestido vermelho, com um livro e uma flor.' });
    expect(has(dressed, 'euphemism')).toBe(false);
    expect(has(scene({ title: 'Art', description: 'A woman with no dress and no shoes.' }), 'euphemism')).toBe(true);
  });

  it('how many there are of something for nobody’s age', () => {
    for (const description of [
      'Quiero una mujer con 15 poses y con 12 dibujos.',
      'Una donna con 15 pose e una serie di 12 immagini.',
      'Uma mulher com 15 poses, um pacote de 12 desenhos.',
    ])
      expect(kinds({ title: 'Poster', description, mature: true })).not.toContain('minor');
    for (const description of [
      'Una chica de 15 desnuda.',
      'Una chica con 15.',
      'Una ragazza di 15, che ride.',
      'Die Figur wird im Herbst siebzehn.',
    ])
      expect(kinds({ title: 'Poster', description, mature: true })).toContain('minor');
  });

  it('whoever plays in a broadcast or presents it for real', () => {
    for (const description of [
      'Famous heroine of that hit film, topless.',
      'The star of the series Harbour Lights, topless.',
      'The presenter of the morning show, nude, as a comic.',
      'La famosa attrice protagonista della fiction, nuda.',
      'La conduttrice del quiz serale, nuda, in stile fumetto.',
    ])
      expect(kinds({ title: 'Poster', description, mature: true })).toContain('public-person');
    const own = { title: 'Poster', description: 'The heroine of my comic, a famous singer.' };
    expect(kinds(own)).not.toContain('public-person');
  });

  it('one word that two phrases list for one craft', () => {
    const art = said(scene({ title: 'Watercolour', description: 'In his watercolour painting style.' }), 'art');
    const spans = distinct(art);
    expect(spans.length).toBeLessThan(art.length);
    for (const [i, span] of spans.entries())
      if (span.reading === spans[i + 1]?.reading) expect(span.end).toBeLessThanOrEqual(spans[i + 1]?.start ?? 0);
  });

  it('a sofa or a room for where people are', () => {
    const text = { description: 'Lingerie, the one from my gym.', mature: true };
    expect(kinds({ ...text, title: 'On a sofa' })).toContain('who-met');
    expect(kinds({ ...text, title: 'On a motorcycle' })).not.toContain('who-met');
  });

  it('a rating for nobody’s age', () => {
    const text = { title: 'Elf', mature: true };
    for (const adult of ['Mature picture', 'Adult scene', 'Adult category'])
      expect(kinds({ ...text, description: `${adult}, in her high school blazer.` })).toContain('minor');
    expect(kinds({ ...text, description: 'An adult woman in her high school blazer.' })).not.toContain('minor');
  });

  it('somebody’s shop or trade for no picture of them', () => {
    const aside = (title: string, description = 'Warm.') =>
      relationsIn(scene({ title, description })).every((relation) => relation.aside);
    expect(aside('Logo für die Bäckerei meiner Mutter')).toBe(true);
    expect(aside('Logo needed', 'My mum is a baker.')).toBe(true);
    expect(aside('Porträt meiner Mutter')).toBe(false);
    expect(aside('Logo needed', 'My mum smiling, her face.')).toBe(false);
    expect(aside('Portrait', 'My mum is a baker.')).toBe(false);
  });
});
