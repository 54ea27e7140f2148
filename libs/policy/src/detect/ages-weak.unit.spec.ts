import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compilePolicy, EMPTY_REGISTRY, judge } from '../index.js';
import { AT, bounty } from '../testing.js';

const house = compilePolicy(readFileSync('libs/policy/policies/house.yaml', 'utf8'));
const outcome = (title: string, description: string, mature = true) =>
  judge(house, EMPTY_REGISTRY, bounty({ title, description, mature }), AT).outcome;

describe('a young number in an adult setting', () => {
  it.each([
    ['Card for my heroine', 'Protagonist of a web novel, 14, red cloak. Mature edition.'],
    ['Héroïne 🦊', 'My heroine, 14, silver hair. Mature edition.'],
    ['Kaede', 'Kaede, 15, at a window. Adult version.'],
    ['La mia elfa', 'Ha 13 anni, versione nsfw.'],
    ['Die Figur', 'Sie wird im Herbst siebzehn. Ab 18.'],
    ['Mi heroína', 'Heroína de mi novela, 15, pelo plateado. Edición adulta.'],
    ['Elf ranger', 'The ranger is 13. NSFW version please.'],
    ['Soda mascot', 'She is a 12-year-old mascot of a soda brand. Drawn.'],
    ['Protagonista', 'Mi protagonista tiene 13 años en la historia. Versión NSFW.'],
    ['Héroïne', 'Mon héroïne a 15 ans dans le roman. Version NSFW.'],
  ])(
    'that nothing lays claim to, or only a small word or a thing nearby, is never allowed: %s',
    (title, description) => {
      expect(outcome(title, description)).not.toBe('allow');
    },
  );

  it.each([
    ['Orc bartender', 'My OC, an orc bartender, pours a 12-year-old whisky, NSFW.'],
    ['Demon queen', 'An adult demon queen, NSFW, 12 images, 15 steps, cfg 7.'],
    ['Vampire lord', 'A grown vampire lord, NSFW, version 2, 3 poses.'],
  ])('that counts, measures or ages a thing is none: %s', (title, description) => {
    expect(outcome(title, description)).toBe('allow');
  });

  it('is nothing in any other setting', () => {
    expect(outcome('Storybook', 'A knight, 12, and her dragon on a hill. Watercolour.', false)).toBe('allow');
  });
});
