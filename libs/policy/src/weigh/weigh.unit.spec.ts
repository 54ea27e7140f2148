import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CaseInput } from '../case-input.js';
import { WEIGHTS } from '../data/weights.js';
import { detect, traitsOfCase } from '../detect/index.js';
import { compilePolicy, EMPTY_REGISTRY, judge } from '../index.js';
import { AT, bounty, delivery } from '../testing.js';
import { weigh } from './weigh.js';

const house = compilePolicy(readFileSync('libs/policy/policies/house.yaml', 'utf8'));
const verdict = (input: Parameters<typeof judge>[2]) => judge(house, EMPTY_REGISTRY, input, AT);
const chance = (...args: Parameters<typeof bounty>) => weigh(traitsOfCase(bounty(...args), EMPTY_REGISTRY)).chance;

const NEIGHBOUR = { title: 'My neighbour', description: 'Undressed, from these photos of her.', mature: true };

describe('weighing', () => {
  it('tells a request for someone known from one for nobody', () => {
    expect(chance(NEIGHBOUR)).toBeGreaterThan(0.8);
    expect(chance({ title: 'Dragon', description: 'An old dragon on a mountain, oil painting.' })).toBeLessThan(0.1);
  });

  it('looks at no word, and so weighs the same in any language', () => {
    const all = traitsOfCase(bounty(NEIGHBOUR), EMPTY_REGISTRY).join(' ');
    expect(all).not.toMatch(/neighbour|undressed/i);
  });

  it('knows no record: they count by rules alone', () => {
    const consents = [{ subject: 'self', scopes: ['likeness', 'sexual'] as const, status: 'verified' as const }];
    expect(chance(NEIGHBOUR, { consents })).toBe(chance(NEIGHBOUR));
  });

  it('lets nothing that was seen against a case speak for it', () => {
    const evidence = WEIGHTS.trim()
      .split('\n')
      .filter((line) => /saw:(who-|real-|partial-|hinted-|minor |tool-|sexual)/.test(line));
    expect(evidence.length).toBeGreaterThan(10);
    expect(evidence.filter((line) => Number(line.split(' ')[1]) < 0)).toEqual([]);
  });

  it('makes no bounty lighter by what is delivered for it', () => {
    const heaviest = (input: CaseInput) =>
      Math.max(...detect(input, EMPTY_REGISTRY).map(({ kind, weight }) => (kind === 'weighed' ? weight : 0)));
    const bad = bounty(NEIGHBOUR);
    const calm = delivery(
      { title: 'A dragon', description: 'An old dragon on a hill, fantasy art.' },
      { bounty: bad.content },
    );
    expect(heaviest(calm)).toBeGreaterThanOrEqual(heaviest(bad));
  });
});

describe('what a verdict says of it', () => {
  it('points at the words that weigh most', () => {
    const { signals, outcome } = verdict(bounty(NEIGHBOUR));
    expect(outcome).toBe('block');
    const spots = signals.filter((signal) => signal.kind === 'weighed');
    expect(spots.length).toBeGreaterThan(0);
    for (const spot of spots) expect(spot.end).toBeGreaterThan(spot.start);
  });

  it('says nothing where everything together weighs nothing', () => {
    const { signals, outcome } = verdict(bounty({ title: 'Dragon', description: 'An old dragon, oil painting.' }));
    expect(outcome).toBe('allow');
    expect(signals.map((signal) => signal.kind)).not.toContain('weighed');
  });
});
