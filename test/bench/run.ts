/** `npm run bench`: every figure as a ratio to a ceiling measured in the same run. Absolute rates tell about the machine. */
import { availableParallelism, cpus } from 'node:os';
import { type BenchRow, benchAppend } from './append.js';
import { benchHttp } from './http.js';
import { benchJudging } from './judging.js';
import { benchRebuild } from './rebuild.js';
import { benchTexts } from './texts.js';

const BENCHES = {
  append: benchAppend,
  rebuild: benchRebuild,
  judging: benchJudging,
  texts: benchTexts,
  http: benchHttp,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. Choose of: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const row of await bench()) console.log(format(row));
}

function format({ name, value, ceiling, ratio, unit }: BenchRow): string {
  const figures = `${rate(value)} of ${rate(ceiling)} ${unit}`;
  return `${ratio.toFixed(2).padStart(6)}  ${figures.padEnd(36)} ${name}`;
}

function rate(value: number): string {
  return Math.round(value).toLocaleString('en');
}
