import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BountyContent } from '#kernel';
import { postBounty } from '#operations';
import type { BountyCase } from '#policy';
import { demand, ensureMarketplace, openHoldfast, packageRoot } from '#runtime';
import type { BenchRow } from './append.js';
import { judgeOnly } from './ceilings/judge.js';
import { median, runsAlone, withBenchFolder } from './support/append-load.js';

const ROUNDS = 3;
const POSTERS = 64;

/** From `postBounty` to a verdict on disk: the whole way, with the saga in the same process. */
export async function benchJudging(): Promise<BenchRow[]> {
  const contents = corpusContents();
  const cases = contents.map(
    (content): BountyCase => ({
      kind: 'bounty',
      content,
      consents: [],
      context: { earlierRevisionBlocked: false },
      answers: [],
    }),
  );
  judgeOnly(cases);
  const ceilings: number[] = [];
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ceilings.push(judgeOnly(cases));
    values.push(await postAndJudge(contents));
  }
  const [value, ceiling] = [median(values), median(ceilings)];
  return [
    {
      name: 'bounties from post to durable verdict, 64 posters (ceiling: judging alone)',
      value,
      ceiling,
      ratio: value / ceiling,
      unit: 'bounties/s',
    },
  ];
}

async function postAndJudge(contents: readonly BountyContent[]): Promise<number> {
  return withBenchFolder(async (path) => {
    const holdfast = await openHoldfast({ data: path('data'), env: {} });
    const marketplace = await ensureMarketplace(holdfast.runner, 'bench');
    const context = { actor: { role: 'frontend', id: 'bench' }, marketplace };
    holdfast.workers.start();
    await holdfast.workers.settled();
    const queue = contents.values();
    let posted = 0;
    const poster = async () => {
      for (const content of queue)
        await demand(holdfast.runner, context, postBounty({ poster: `p-${posted++}`, content, consents: [] }));
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: POSTERS }, poster));
    await holdfast.workers.settled();
    const elapsed = performance.now() - start;
    await holdfast.close();
    return (contents.length / elapsed) * 1000;
  });
}

export function corpusContents(): BountyContent[] {
  return ['dev-en.jsonl', 'dev-intl.jsonl'].flatMap((file) =>
    readFileSync(join(packageRoot(), 'test/corpus', file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { title, description, tags, mature, deliverable, references } = JSON.parse(line);
        return { title, description, tags, mature, deliverable, references };
      }),
  );
}

if (runsAlone(import.meta.url))
  for (const { name, value, ceiling, ratio, unit } of await benchJudging())
    console.log(`${name}: ${Math.round(value)} of ${Math.round(ceiling)} ${unit}, ratio ${ratio.toFixed(2)}`);
