/**
 * How fast the read models are rebuilt, beside a bare scan of the same log in the same run; what shape checks and decryption
 * cost; and how much memory it takes. Runs alone: `node dist/test/bench/rebuild.js`.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EventStore, openSqliteStore } from '#event-store';
import { openReadModels } from '#read-models';
import type { BenchRow } from './append.js';
import { rawScan } from './ceilings/scan.js';
import { median, runsAlone, withBenchFolder } from './support/append-load.js';
import { benchStore, writeHistory } from './support/history.js';

const EVENTS = 200_000;
const ROUNDS = 5;
/** Megabytes that a rebuild may take, Node itself included. */
const MEMORY_LIMIT = 250;

/** Ceiling and subjects take turns, since machines are noisy; each figure is the median of its rounds. */
export async function benchRebuild(): Promise<BenchRow[]> {
  return withBenchFolder(async (path) => {
    const log = path('log.db');
    const raw = await openSqliteStore({ path: log });
    const store = benchStore(raw);
    const events = await writeHistory(store, EVENTS);
    const rates: Record<'scan' | 'rebuild' | 'bare' | 'shapes' | 'decrypted', number[]> = {
      scan: [],
      rebuild: [],
      bare: [],
      shapes: [],
      decrypted: [],
    };
    for (let round = 0; round < ROUNDS; round++) {
      rates.scan.push(rawScan(log));
      rates.rebuild.push(await perSecond(events, () => rebuild(store.undecrypted, path('read-models'))));
      rmSync(path('read-models'), { recursive: true });
      rates.bare.push(await perSecond(events, () => readThrough(raw)));
      rates.shapes.push(await perSecond(events, () => readThrough(store.undecrypted)));
      rates.decrypted.push(await perSecond(events, () => readThrough(store)));
    }
    await store.close();
    const short = path('short.db');
    await writeShort(short, EVENTS / 4);
    const scan = median(rates.scan);
    const against = (name: string, values: readonly number[]): BenchRow => {
      const value = median(values);
      return { name, value, ceiling: scan, ratio: value / scan, unit: 'events/s' };
    };
    return [
      against(`read-model rebuild, ${events} events (ceiling: raw paged scan + JSON.parse)`, rates.rebuild),
      against('reading the store without codec', rates.bare),
      against('reading with shape checks, without decryption', rates.shapes),
      against('reading with shape checks and decryption', rates.decrypted),
      memoryRow(`peak memory while rebuilding ${EVENTS / 4} events`, short, path('memory-short')),
      memoryRow(`peak memory while rebuilding ${events} events`, log, path('memory')),
    ];
  });
}

async function perSecond(events: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (events / (performance.now() - start)) * 1000;
}

async function rebuild(store: EventStore, path: string): Promise<void> {
  const readModels = openReadModels({ path, mode: 'write' });
  await readModels.rebuild({ store });
  readModels.close();
}

async function readThrough(store: EventStore): Promise<void> {
  for await (const _event of store.readAll());
}

async function writeShort(path: string, events: number): Promise<void> {
  const store = benchStore(await openSqliteStore({ path }));
  await writeHistory(store, events);
  await store.close();
}

/** In a process of its own, which does nothing else. */
function memoryRow(name: string, log: string, path: string): BenchRow {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), log, path], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`The process that rebuilds failed: ${child.stderr}`);
  const value = Number(child.stdout) / 1024;
  return { name, value, ceiling: MEMORY_LIMIT, ratio: value / MEMORY_LIMIT, unit: 'MB' };
}

async function printPeakMemory(log: string, path: string): Promise<void> {
  const store = benchStore(await openSqliteStore({ path: log, mode: 'read' }));
  await rebuild(store.undecrypted, path);
  await store.close();
  console.log(process.resourceUsage().maxRSS);
}

if (runsAlone(import.meta.url)) {
  const [log, path] = process.argv.slice(2);
  if (log !== undefined && path !== undefined) await printPeakMemory(log, path);
  else
    for (const { name, value, ceiling, ratio, unit } of await benchRebuild())
      console.log(`${name}: ${Math.round(value)} of ${Math.round(ceiling)} ${unit}, ratio ${ratio.toFixed(2)}`);
}
