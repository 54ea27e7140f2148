/** Durable appends per second, beside what SQLite itself gives in the same run. Runs alone: `node dist/test/bench/append.js`. */
import { openSqliteStore } from '#event-store';
import { rawAppends } from './ceilings/append.js';
import { type AppendRate, idsFor, median, runsAlone, SAMPLE, STREAMS, withBenchFolder } from './support/append-load.js';

export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly ceiling: number;
  readonly ratio: number;
  readonly unit: string;
}

const ROUNDS = 5;
const ROUND_MS = 600;

/** Ceiling and subject take turns, since machines are noisy; each figure is the median of its rounds. */
export async function benchAppend(): Promise<BenchRow[]> {
  const rates = { raw1: [], raw64: [], one: [], many: [] } as Record<'raw1' | 'raw64' | 'one' | 'many', number[]>;
  await withBenchFolder(async (path) => {
    for (let round = 0; round < ROUNDS; round++) {
      rates.raw1.push(await rawAppends(path(`raw1-${round}`), ROUND_MS, 1));
      rates.one.push(await storeAppends(path(`one-${round}`), ROUND_MS, 1));
      rates.raw64.push(await rawAppends(path(`raw64-${round}`), ROUND_MS, 64));
      rates.many.push(await storeAppends(path(`many-${round}`), ROUND_MS, 64));
    }
  });
  const [raw1, raw64, one, many] = [rates.raw1, rates.raw64, rates.one, rates.many].map(median) as [
    number,
    number,
    number,
    number,
  ];
  return [
    row('durable appends, 1 appender (ceiling: one commit each)', one, raw1),
    row('durable appends, 64 appenders (ceiling: groups of 64)', many, raw64),
    row('durable appends, 64 appenders, against one commit each', many, raw1),
  ];
}

function row(name: string, value: number, ceiling: number): BenchRow {
  return { name, value, ceiling, ratio: value / ceiling, unit: 'appends/s' };
}

/** Each appender awaits its answer before it appends again, at the exact revision, to a stream of its own. */
async function storeAppends(path: string, ms: number, appenders: number): Promise<AppendRate> {
  const store = await openSqliteStore({ path });
  const ids = idsFor(ms);
  const start = performance.now();
  let done = 0;
  const appender = async (stream: string) => {
    let revision = -1;
    while (performance.now() - start < ms) {
      const event = { id: ids.pop() ?? '', ...SAMPLE };
      await store.append({ writes: [{ stream, expected: revision < 0 ? 'no-stream' : revision, events: [event] }] });
      revision++;
      done++;
    }
  };
  await Promise.all(STREAMS.slice(0, appenders).map(appender));
  const elapsed = performance.now() - start;
  await store.close();
  return (done / elapsed) * 1000;
}

if (runsAlone(import.meta.url))
  for (const { name, value, ceiling, ratio, unit } of await benchAppend())
    console.log(`${name}: ${Math.round(value)} of ${Math.round(ceiling)} ${unit}, ratio ${ratio.toFixed(2)}`);
