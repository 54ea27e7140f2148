/** `npm run mutants`: every mutant, or those named; `--jobs N` side by side; `--why` tells what was noticed. A mutant that lives on fails the run. */
import { parseArgs } from 'node:util';
import { MUTANTS } from './mutants/index.js';
import { misplaced, objectionToSound, tryAll, type Verdict } from './workshop.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string', default: '2' }, why: { type: 'boolean' } },
});

const unknown = positionals.filter((id) => !MUTANTS.some((mutant) => mutant.id === id));
const wrong = [...unknown.map((id) => `there is no mutant ${id}`), ...MUTANTS.map(misplaced).filter(Boolean)];
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(2);
}

const wanted = positionals.length > 0 ? MUTANTS.filter(({ id }) => positionals.includes(id)) : MUTANTS;
const started = performance.now();
const objection = await objectionToSound(wanted);
if (objection) {
  console.error(`Without any fault these fail already, so they show nothing: ${objection}`);
  process.exit(2);
}
const verdicts = await tryAll(wanted, Number(values.jobs), tell);
const killed = verdicts.filter(({ killedBy }) => killedBy);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(`\n${summary(verdicts).join('\n')}`);
console.log(`\n${killed.length} of ${verdicts.length} mutants killed, in ${minutes} minutes`);
for (const { mutant, killedBy, failed, why } of verdicts) {
  if (failed) console.log(`  nothing shown: ${mutant.id}: ${failed} (${mutant.file})\n${why}`);
  else if (!killedBy) console.log(`  lives on: ${mutant.id}: ${mutant.why} (${mutant.file})`);
}
process.exit(killed.length < verdicts.length ? 1 : 0);

function tell({ mutant, killedBy, failed, why, states, seconds }: Verdict): void {
  const after = states > 0 ? `after ${states} states` : '';
  const outcome = killedBy ?? failed ?? 'LIVES ON';
  console.log(`${mutant.id.padEnd(26)} ${outcome.padEnd(44)} ${after.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`);
  if (values.why) console.log(why.replaceAll(/^/gm, '    '));
}

/** A line for each room: how many faults were put into it, and who noticed. */
function summary(all: readonly Verdict[]): string[] {
  const rooms = Map.groupBy(all, ({ mutant }) => mutant.file.split('/src/')[0] ?? mutant.file);
  const row = (room: string, of: readonly Verdict[]) => {
    const dead = of.filter(({ killedBy }) => killedBy);
    const explored = dead.filter(({ killedBy }) => killedBy?.includes(': ')).length;
    return `| ${room} | ${of.length} | ${dead.length} | ${explored} | ${dead.length - explored} |`;
  };
  return [
    '| room | mutants | killed | by the exploration | by a spec |',
    '|---|---|---|---|---|',
    ...[...rooms].toSorted(([a], [b]) => a.localeCompare(b)).map(([room, of]) => row(room, of)),
    row('all', all),
  ];
}
