import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { judged } from './house.js';
import { type Fault, measure } from './measures.js';
import { corpusRows, SETS, type SetName } from './rows.js';

type Counts = Readonly<Record<Fault, number>>;

/** Raise the bar by lowering these counts when judging gets better; never the other way without a reason in the changelog. */
const baseline = JSON.parse(readFileSync(new URL('baseline.json', import.meta.url), 'utf8')) as Record<SetName, Counts>;

describe.each(Object.keys(SETS) as SetName[])('the %s rows', (set) => {
  const all = corpusRows(set).map(judged);

  it.each(['leak', 'wrongfulBlock', 'overHold', 'underBlock'] as const)('have no more %s than before', (fault) => {
    expect(measure(all)[fault].count).toBeLessThanOrEqual(baseline[set][fault]);
  });

  it('leak no minor', () => {
    const leaked = all.filter((j) => j.fault === 'leak' && j.row.grounds.includes('minor-sexual'));
    expect(leaked.map((j) => j.row.id)).toEqual([]);
  });
});
