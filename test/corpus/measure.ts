/**
 * `npm run corpus [-- --set dev|fresh|third|fourth|fifth|sixth|lessons|seventh|eighth --family F --lang L --evasion E --split S --file F.jsonl --json --quiet --disguise]`: the
 * measures of the house policy on the labelled rows, and every row that came out wrong with the reason.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explain } from '#policy';
import { disguiseReport } from './disguise-report.js';
import { judged, verdictOf } from './house.js';
import { type Judged, measure } from './measures.js';
import { caseOf, corpusRows, type Row, rowsOf, SETS, type SetName, splitOf } from './rows.js';
import { grouped, heading, line, table } from './tables.js';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    family: { type: 'string' },
    lang: { type: 'string' },
    evasion: { type: 'string' },
    split: { type: 'string' },
    file: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
    disguise: { type: 'boolean' },
  },
});

const names = (Object.keys(SETS) as SetName[]).filter((name) => values.set === undefined || values.set === name);
const sets =
  values.file === undefined
    ? names.map((name) => ({ name, rows: corpusRows(name) }))
    : [{ name: 'fresh' as const, rows: rowsOf(readFileSync(values.file, 'utf8')) }];

const wanted = (set: SetName) => (row: Row) =>
  (values.family === undefined || row.family === values.family) &&
  (values.lang === undefined || row.lang === values.lang) &&
  (values.evasion === undefined || row.evasion === values.evasion) &&
  (values.split === undefined || splitOf(row, set) === values.split);

const KEYS = {
  family: (j: Judged) => j.row.family,
  evasion: (j: Judged) => j.row.evasion,
  lang: (j: Judged) => j.row.lang,
};

function told({ row, outcome, fault }: Judged): string {
  const input = caseOf(row);
  return [
    `\n${row.id} [${row.family}, ${row.evasion}] ${fault}: came out ${outcome}, should be ${row.accept.join(' or ')}`,
    `  ${row.title} — ${row.description}`,
    `  ${row.tags.map((t) => `#${t}`).join(' ')} mature=${row.mature} ${row.deliverable} ${JSON.stringify(row.references)}`,
    explain(verdictOf(input), input).replace(/^/gm, '  | '),
  ].join('\n');
}

function report(set: SetName, all: readonly Judged[]): void {
  const split = (j: Judged) => splitOf(j.row, set);
  if (values.json === true) {
    const by = Object.entries({ split, ...KEYS }).map(([key, of]) => [key, Object.fromEntries(grouped(all, of))]);
    console.log(JSON.stringify({ set, overall: measure(all), ...Object.fromEntries(by) }, null, 2));
    return;
  }
  console.log(heading(`${set} (${all.length} rows)`));
  for (const [key, m] of grouped(all, split)) console.log(line(key, m));
  console.log(line('overall', measure(all)));
  console.log(table('family', all, KEYS.family));
  console.log(table('evasion', all, KEYS.evasion));
  console.log(table('language', all, KEYS.lang));
  if (values.quiet !== true) for (const wrong of all.filter((j) => j.fault !== undefined)) console.log(told(wrong));
}

for (const { name, rows } of sets) {
  const chosen = rows.filter(wanted(name));
  if (chosen.length === 0) continue;
  if (values.disguise === true) console.log(`\n${name}\n${disguiseReport(chosen, values.quiet !== true)}`);
  else report(name, chosen.map(judged));
}
