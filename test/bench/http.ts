/** The HTTP edge beside a bare Nest on Fastify with the same validation, each in a process of its own. Runs alone: `node dist/test/bench/http.js`. */
import { readFileSync } from 'node:fs';
import { startService } from '../../apps/cli/src/demo/service.js';
import { speak } from '../../apps/server/src/testing/speak.js';
import type { BenchRow } from './append.js';
import { corpusContents } from './judging.js';
import { median, runsAlone, withBenchFolder } from './support/append-load.js';
import { load, startBare } from './support/load.js';
import { steady } from './support/steady.js';

const CONNECTIONS = 64;
const SECONDS = 4;
const ROUNDS = 3;
/** Requests a second at which delays are measured. */
const STEADY = 200;

export async function benchHttp(): Promise<BenchRow[]> {
  return withBenchFolder(async (path) => {
    const began = performance.now();
    const service = await startService({ data: path('data'), env: { HOLDFAST_RATE_PER_MINUTE: '10000000' } });
    const startMs = performance.now() - began;
    const bare = await startBare();
    try {
      const idleMb = memoryMb(service.process.pid);
      const posts = await inTurns(bare.url, service.url, {
        key: service.keys.get('frontend'),
        path: '/v1/bounties',
        body,
      });
      const key = service.keys.get('frontend');
      const delays = await steady({ url: `${service.url}/v1/bounties`, key, body, rate: STEADY, seconds: 10 });
      const clearance = `/v1/rewards/${await aReward(service.url, key)}/clearance`;
      const gets = await inTurns(bare.url, service.url, { key: service.keys.get('payout'), path: clearance });
      console.log(
        `        ${delays.p50.toFixed(1)} ms p50, ${delays.p99.toFixed(1)} ms p99   post to durable verdict at ${STEADY}/s (aim: p99 of 30 ms at most)\n` +
          `        ${Math.round(startMs)} ms                 from start to the first answer, first start included\n` +
          `        ${idleMb} MB, ${memoryMb(service.process.pid)} MB         resident memory when started, and after the load`,
      );
      return [
        row('POST /bounties to durable verdict, 64 connections (aim 0.20)', posts),
        row('GET clearance, 64 connections (aim 0.50)', gets),
      ];
    } finally {
      await bare.stop();
      await service.stop();
    }
  });
}

interface Turn {
  readonly key?: string;
  readonly path: string;
  readonly body?: () => string;
}

/** Ceiling and subject take turns, since machines are noisy; each figure is the median of its rounds. */
async function inTurns(bare: string, ours: string, turn: Turn): Promise<{ ceiling: number; value: number }> {
  const rates: { bare: number[]; ours: number[] } = { bare: [], ours: [] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.bare.push(await load({ ...turn, url: bare, connections: CONNECTIONS, seconds: SECONDS }));
    rates.ours.push(await load({ ...turn, url: ours, connections: CONNECTIONS, seconds: SECONDS }));
  }
  return { ceiling: median(rates.bare), value: median(rates.ours) };
}

function row(name: string, { ceiling, value }: { ceiling: number; value: number }): BenchRow {
  return { name, value, ceiling, ratio: value / ceiling, unit: 'requests/s' };
}

const contents = corpusContents();
let posted = 0;

/** The texts of the corpus in turn, each by a poster who posts nothing else: budgets are not what is measured. */
function body(): string {
  const n = posted++;
  return JSON.stringify({ poster: `poster-${n}`, ...contents[n % contents.length], consents: [] });
}

async function aReward(url: string, key: string | undefined): Promise<string> {
  const reward = { amount: 5000, currency: 'USD', benefactor: 'b-1' };
  const bounty = JSON.parse(body());
  const { body: answer } = await speak(url, key, 'POST', '/v1/bounties', { ...bounty, reward });
  return answer.rewards[0];
}

/** Resident memory of a process, as Linux tells it. */
function memoryMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024);
}

if (runsAlone(import.meta.url))
  for (const { name, value, ceiling, ratio, unit } of await benchHttp())
    console.log(`${name}: ${Math.round(value)} of ${Math.round(ceiling)} ${unit}, ratio ${ratio.toFixed(2)}`);
