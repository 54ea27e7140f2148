import { describe, expect, it } from '@jest/globals';
import { type Lesson, learned, weightOf } from './learned.js';

const lesson = (guilty: boolean, ...traits: string[]): Lesson => ({ guilty, traits });
const LESSONS = [
  ...Array.from({ length: 20 }, () => lesson(true, 'photo', 'sexual')),
  ...Array.from({ length: 20 }, () => lesson(false, 'dragon')),
  ...Array.from({ length: 5 }, () => lesson(false, 'dragon', 'sexual')),
  lesson(true, 'rare'),
];
const OPTIONS = { ridge: 1, least: 3, onlyAgainst: () => false };

describe('learning weights', () => {
  const found = learned(LESSONS, OPTIONS);

  it('weighs what guilty cases have and innocent ones have not', () => {
    expect(weightOf(found, ['photo', 'sexual'])).toBeGreaterThan(1);
    expect(weightOf(found, ['dragon'])).toBeLessThan(-1);
    expect(found.weights.get('photo')).toBeGreaterThan(found.weights.get('dragon') ?? 0);
  });

  it('leaves out what it has hardly seen, and weighs it nothing', () => {
    expect(found.weights.has('rare')).toBe(false);
    expect(weightOf(found, ['rare'])).toBe(found.base);
  });

  it('lets evidence never speak for a case', () => {
    const turned = LESSONS.map(({ guilty, traits }) => ({ guilty: !guilty, traits }));
    const { weights } = learned(turned, { ...OPTIONS, onlyAgainst: (trait) => trait === 'photo' });
    expect(weights.get('photo')).toBe(0);
    expect(weights.get('sexual')).toBeLessThan(0);
  });

  it('finds the same weights every time', () => {
    expect([...learned(LESSONS, OPTIONS).weights]).toEqual([...found.weights]);
  });
});
