/** `npm run fuzz [-- --runs N] [--seed S]`: more requests, and others each time. */
import { parseArgs } from 'node:util';
import { fuzzService } from './service.js';
import { tallyTable } from './tally.js';

const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string', default: '5000' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
console.log(`seed ${seed}`);
const { tally, wrong, unsound } = await fuzzService({ seed, runs: Number(values.runs) });
console.log(tallyTable({ tally }));
for (const line of [...wrong, ...unsound]) console.log(line);
console.log(
  wrong.length + unsound.length === 0 ? 'nothing wrong' : `${wrong.length} wrong answers, ${unsound.length} findings`,
);
if (wrong.length + unsound.length > 0) process.exitCode = 1;
