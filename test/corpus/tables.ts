import { type Fault, type Judged, type Measures, measure, type Rate } from './measures.js';

const FAULTS: readonly (readonly [Fault, string])[] = [
  ['leak', 'leak'],
  ['wrongfulBlock', 'wrongful block'],
  ['overHold', 'over-hold'],
  ['underBlock', 'under-block'],
];

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function show(r: Rate): string {
  if (r.of === 0) return '–';
  return `${r.count}/${r.of} ${percent(r.count / r.of)} [${percent(r.low)}, ${percent(r.high)}]`;
}

export function heading(title: string): string {
  return `\n${title.padEnd(26)}${FAULTS.map(([, name]) => name.padEnd(32)).join('')}`.trimEnd();
}

export function line(name: string, m: Measures): string {
  return `${name.padEnd(26)}${FAULTS.map(([fault]) => show(m[fault]).padEnd(32)).join('')}`.trimEnd();
}

/** Measures of groups of rows. */
export function grouped(judged: readonly Judged[], keyOf: (j: Judged) => string): [string, Measures][] {
  const keys = [...new Set(judged.map(keyOf))].sort();
  return keys.map((key) => [key, measure(judged.filter((j) => keyOf(j) === key))]);
}

/** One line for each group. */
export function table(title: string, judged: readonly Judged[], keyOf: (j: Judged) => string): string {
  return [heading(title), ...grouped(judged, keyOf).map(([key, m]) => line(key, m))].join('\n');
}
