import type { Problem } from '../checker/index.js';
import { fillDisk } from './disk-full.js';
import { failWrites } from './file-limit.js';
import { tearLog } from './torn-log.js';

/** How many wounds each torn log gets, of either kind. */
const WOUNDS = 24;

/** Plays each scenario so many times and says what it came to. Returns the number of problems. */
export async function playScenarios(seed: number, times: number, say: (line: string) => void): Promise<number> {
  let found = 0;
  const report = (name: string, own: number, what: string, problems: readonly Problem[]) => {
    found += problems.length;
    say(`${name.padEnd(13)} ${what}, ${problems.length} problems (seed ${own})`);
    for (const problem of problems) say(`PROBLEM ${problem.check}: ${problem.place}: ${problem.what}`);
  };
  for (let own = seed; own < seed + times; own++) {
    const torn = await tearLog(own, WOUNDS);
    const further = `${torn.refused} cut further back were refused and ${torn.unnoticed} had nothing left to tell`;
    report('torn log', own, `${torn.unacknowledged} torn tails; ${further}`, torn.problems);
    const disk = fillDisk(own);
    if (disk.kind === 'skipped') say(`disk full     SKIPPED: ${disk.reason}`);
    else {
      const { refused, healed, gained, acknowledged, problems } = disk;
      const after = `${gained} done once there was room, ${healed ? 'by the same process' : 'after a restart'}`;
      report('disk full', own, `${refused} appends refused, ${after}, ${acknowledged} looked for`, problems);
    }
    const limit = await failWrites(own);
    const stopped = `${limit.refused} appends refused, ${limit.doneAfter} done after the first`;
    report('failed write', own, `${stopped}, ${limit.acknowledged} looked for`, [
      ...limit.problems,
      ...(limit.doneAfter > 0 ? [{ check: 'failed write', place: 'child', what: 'went on writing' }] : []),
    ]);
  }
  return found;
}
