/** `npm run crash [-- --rounds N] [--seed S] [--point NAME]`: processes die, and nothing that they promised may be missing. */
import { parseArgs } from 'node:util';
import { type Life, live } from './life.js';
import { Nursery } from './nursery.js';
import { POINT_NAMES, POINTS, type Point } from './points.js';
import { planLife, ROUNDS_IN_A_LIFE } from './rounds.js';
import { playScenarios } from './scenarios/index.js';
import { Tally } from './tally.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '240' },
    seed: { type: 'string' },
    point: { type: 'string' },
  },
});

function pointNamed(name: string | undefined): Point | undefined {
  const point = POINT_NAMES.find((known) => known === name);
  if (name === undefined || point) return point;
  const known = POINT_NAMES.map((p) => `  ${p.padEnd(20)} ${POINTS[p]}`).join('\n');
  throw new Error(`There is no point "${name}". There are:\n${known}`);
}

async function main(): Promise<number> {
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const point = pointNamed(values.point);
  const tally = new Tally();
  const nursery = new Nursery();
  console.log(`seed ${seed}`);
  try {
    let left = Number(values.rounds);
    for (let n = 0; left > 0; n++) {
      // A deployment that went wrong replays alone: its own seed is the first one of a run.
      const own = seed + n;
      const life: Life = await live(planLife(own, Math.min(left, ROUNDS_IN_A_LIFE), point), nursery);
      left -= life.rounds.length;
      tally.add(life);
      const replay = `--seed ${own} --rounds ${life.rounds.length}${point ? ` --point ${point}` : ''}`;
      for (const { check, place, what } of life.problems)
        console.log(`PROBLEM ${check}: ${place}: ${what} (${replay})`);
      if (life.kept !== undefined) console.log(`        what was found lies in ${life.kept}`);
      if (process.stdout.isTTY) console.log(`${Number(values.rounds) - left} rounds, ${tally.problems} problems`);
    }
  } finally {
    nursery.close();
  }
  console.log(tally.table());
  // A single point, or a few rounds, are asked for to look at them alone.
  const times = point ? 0 : Math.floor(Number(values.rounds) / 60);
  const scenarios = await playScenarios(seed, times, (line) => console.log(line));
  return tally.problems + scenarios === 0 ? 0 : 1;
}

process.exitCode = await main();
