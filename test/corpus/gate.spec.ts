import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compilePolicy, compileRegistry, judge } from '#policy';
import { faultOf, measure } from './measures.js';
import { caseOf, corpusRows } from './rows.js';

/** Raise the bar by lowering these counts when judging gets better; never the other way without a reason in the changelog. */
const baseline = JSON.parse(readFileSync(new URL('baseline.json', import.meta.url), 'utf8')) as Record<string, number>;
const text = (path: string) => readFileSync(`libs/policy/${path}`, 'utf8');
const house = compilePolicy(text('policies/house.yaml'));
const registry = compileRegistry(text('registries/house.yaml'));

const judged = corpusRows().map((row) => {
  const { outcome } = judge(house, registry, caseOf(row), '2026-01-01T00:00:00.000Z');
  return { row, outcome, fault: faultOf(row, outcome) };
});

describe('the corpus', () => {
  it.each(['leak', 'wrongfulBlock', 'overHold', 'underBlock'] as const)('has no more %s than before', (fault) => {
    expect(measure(judged)[fault].count).toBeLessThanOrEqual(baseline[fault] ?? 0);
  });

  it('leaks no minor', () => {
    const leaked = judged.filter((j) => j.fault === 'leak' && j.row.grounds.includes('minor-sexual'));
    expect(leaked.map((j) => j.row.id)).toEqual([]);
  });
});
