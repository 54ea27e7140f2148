/** `npm run mutants`: every mutant, or those named; `--jobs N` side by side. A mutant that lives on fails the run. */
import { parseArgs } from 'node:util';
import { MUTANTS } from './mutants/index.js';
import { misplaced, tryAll, type Verdict } from './workshop.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string', default: '2' } },
});

const unknown = positionals.filter((id) => !MUTANTS.some((mutant) => mutant.id === id));
const wrong = [...unknown.map((id) => `there is no mutant ${id}`), ...MUTANTS.map(misplaced).filter(Boolean)];
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(2);
}

const wanted = positionals.length > 0 ? MUTANTS.filter(({ id }) => positionals.includes(id)) : MUTANTS;
const started = performance.now();
const verdicts = await tryAll(wanted, Number(values.jobs), tell);
const survivors = verdicts.filter((verdict) => !verdict.killedBy);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(`\n${verdicts.length - survivors.length} of ${verdicts.length} mutants killed, in ${minutes} minutes`);
for (const { mutant } of survivors) console.log(`  lives on: ${mutant.id}: ${mutant.why} (${mutant.file})`);
process.exit(survivors.length > 0 ? 1 : 0);

function tell({ mutant, killedBy, states, seconds }: Verdict): void {
  const after = states > 0 ? `after ${states} states` : '';
  const outcome = killedBy ?? 'LIVES ON';
  console.log(`${mutant.id.padEnd(26)} ${outcome.padEnd(44)} ${after.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`);
}
