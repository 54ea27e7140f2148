/** `npm run properties [-- --seed S] [--runs N] [--steps N] [--minutes N]`: longer, and somewhere else each time. */
import { parseArgs } from 'node:util';
import { check } from './check.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: process.env.FC_SEED },
    runs: { type: 'string', default: '100' },
    steps: { type: 'string', default: '250' },
    minutes: { type: 'string', default: '20' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const max = Number(values.steps);
console.log(`seed ${seed}`);
const met = await check({
  seed,
  runs: Number(values.runs),
  steps: { min: Math.ceil(max / 3), max },
  withinMs: Number(values.minutes) * 60_000,
  onRun: ({ events, verdicts, payouts }) => {
    if (process.stdout.isTTY) console.log(`${events} events, ${verdicts} verdicts, ${payouts} payouts`);
  },
});
console.log(
  `${met.runs} histories, ${met.events} events, ${met.verdicts} verdicts of which ${met.replayed} were given again, ` +
    `${met.payouts} payouts started or confirmed: every law held`,
);
