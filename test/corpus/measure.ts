/**
 * `npm run corpus [-- --family F --lang L --evasion E --half tune|second|rest --file F.jsonl --json --quiet]`: the measures of the
 * house policy on the labelled rows, and every row that came out wrong with the reason.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compilePolicy, compileRegistry, explain, judge } from '#policy';
import { type Fault, faultOf, type Judged, type Measures, measure, type Rate } from './measures.js';
import { caseOf, corpusRows, halfOf, type Row, rowsOf } from './rows.js';

const AT = '2026-01-01T00:00:00.000Z';
const document = (path: string) => readFileSync(new URL(`../../libs/policy/${path}`, import.meta.url), 'utf8');

const { values } = parseArgs({
  options: {
    family: { type: 'string' },
    lang: { type: 'string' },
    evasion: { type: 'string' },
    half: { type: 'string' },
    file: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
  },
});

const policy = compilePolicy(document('policies/house.yaml'));
const registry = compileRegistry(document('registries/house.yaml'));

const wanted = (row: Row) =>
  (values.family === undefined || row.family === values.family) &&
  (values.lang === undefined || row.lang === values.lang) &&
  (values.evasion === undefined || row.evasion === values.evasion) &&
  (values.half === undefined || halfOf(row) === values.half);

const all = values.file === undefined ? corpusRows() : rowsOf(readFileSync(values.file, 'utf8'));
const judged: Judged[] = all.filter(wanted).map((row) => {
  const { outcome } = judge(policy, registry, caseOf(row), AT);
  return { row, outcome, fault: faultOf(row, outcome) };
});

const FAULTS: readonly (readonly [Fault, string])[] = [
  ['leak', 'leak'],
  ['wrongfulBlock', 'wrongful block'],
  ['overHold', 'over-hold'],
  ['underBlock', 'under-block'],
];

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const show = (r: Rate) =>
  r.of === 0 ? '–' : `${r.count}/${r.of} ${percent(r.count / r.of)} [${percent(r.low)}, ${percent(r.high)}]`;
const line = (name: string, m: Measures) =>
  `${name.padEnd(26)}${FAULTS.map(([fault]) => show(m[fault]).padEnd(32)).join('')}`;

function table(title: string, keyOf: (row: Row) => string): void {
  console.log(`\n${title.padEnd(26)}${FAULTS.map(([, name]) => name.padEnd(32)).join('')}`);
  for (const key of [...new Set(judged.map((j) => keyOf(j.row)))].sort())
    console.log(line(key, measure(judged.filter((j) => keyOf(j.row) === key))));
}

if (values.json === true) {
  const by = (keyOf: (row: Row) => string) =>
    Object.fromEntries(
      [...new Set(judged.map((j) => keyOf(j.row)))]
        .sort()
        .map((key) => [key, measure(judged.filter((j) => keyOf(j.row) === key))]),
    );
  console.log(
    JSON.stringify(
      {
        overall: measure(judged),
        family: by((r) => r.family),
        evasion: by((r) => r.evasion),
        lang: by((r) => r.lang),
        half: by(halfOf),
      },
      null,
      2,
    ),
  );
} else {
  table('split', halfOf);
  console.log(line('overall', measure(judged)));
  table('family', (r) => r.family);
  table('evasion', (r) => r.evasion);
  table('language', (r) => r.lang);
  if (values.quiet !== true) {
    for (const { row, outcome, fault } of judged.filter((j) => j.fault !== undefined)) {
      console.log(
        `\n${row.id} [${row.family}, ${row.evasion}] ${fault}: came out ${outcome}, should be ${row.accept.join(' or ')}\n  ${row.title} — ${row.description}\n  ${row.tags.map((t) => `#${t}`).join(' ')} mature=${row.mature} ${row.deliverable} ${JSON.stringify(row.references)}`,
      );
      console.log(explain(judge(policy, registry, caseOf(row), AT), caseOf(row)).replace(/^/gm, '  | '));
    }
  }
}
