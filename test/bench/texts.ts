import { type BountyCase, compilePolicy, compileRegistry, judge } from '#policy';
import { housePolicySource, houseRegistrySource } from '#runtime';
import { caseOf, corpusRows } from '../corpus/rows.js';
import type { BenchRow } from './append.js';
import { median, runsAlone } from './support/append-load.js';

/** What judging is meant to reach on one core. */
const AIMS = { textsPerSecond: 2_000, p99Microseconds: 5_000, megabytes: 250 };
const ROUNDS = 3;
const AT = '2026-01-01T00:00:00.000Z';

/** Nearly something, over and over: each makes another part of judging look twice. */
const NEARLY: Readonly<Record<string, string>> = {
  'near-matches of words': 'nudd nakd undres my coworkr sh look exactl lik hr ',
  'names in a row': 'Anna Berg Clara Dahl Emma Falk Greta Holm ',
  'leet and look-alikes': 'n4k3d пudе s3xу 0n1yf4n5 ',
  'spaced letters': 'n u d e s e x y ',
  'one long word': 'nudenakedundressedcoworkergirlfriend',
  'links and handles': '@a.b https://example.org/a/b?c=d @e ',
  'ages and negations': 'no nudity, not 17 years old, unless 18 ',
  'no spaces at all': '裸体の写真を私の同僚の',
};

/** Judging alone: the corpus mix, and the worst that someone may think of at 1, 10 and 100 kB. */
export async function benchTexts(): Promise<BenchRow[]> {
  const policy = compilePolicy(housePolicySource('house') ?? '', housePolicySource);
  const registry = compileRegistry(houseRegistrySource());
  const milliseconds = (input: BountyCase) => {
    const start = performance.now();
    judge(policy, registry, input, AT);
    return performance.now() - start;
  };
  const cases = [...corpusRows('dev'), ...corpusRows('fresh')].map(caseOf);
  for (const input of cases) milliseconds(input);
  const times = Array.from({ length: ROUNDS }, () => cases.map(milliseconds))
    .flat()
    .toSorted((a, b) => a - b);
  const perSecond = (times.length / times.reduce((sum, ms) => sum + ms, 0)) * 1000;
  const p99 = (times[Math.floor(times.length * 0.99)] ?? 0) * 1000;
  const megabytes = process.memoryUsage().rss / 2 ** 20;

  const rate = (text: string, kilobytes: number) => {
    const input = withDescription(text.repeat(Math.ceil((kilobytes * 1024) / text.length)).slice(0, kilobytes * 1024));
    const calls = Math.max(1, Math.round(30 / kilobytes));
    const round = () => Array.from({ length: calls }, () => milliseconds(input)).reduce((sum, ms) => sum + ms, 0);
    round();
    return (calls * kilobytes * 1000) / median(Array.from({ length: ROUNDS }, round));
  };
  return [
    row('texts of the corpus judged, one core (beside the aim)', 'texts/s', perSecond, AIMS.textsPerSecond),
    row('slowest of a hundred texts, less is better (beside the aim)', 'µs', p99, AIMS.p99Microseconds),
    row('memory of this process, less is better (beside the aim)', 'MB', megabytes, AIMS.megabytes),
    ...Object.entries(NEARLY).flatMap(([name, text]) => {
      const small = rate(text, 1);
      return [10, 100].map((size) =>
        row(`${name}: ${size} kB (ceiling: 1 kB; linear is 1)`, 'kB/s', rate(text, size), small),
      );
    }),
  ];
}

function row(name: string, unit: string, value: number, ceiling: number): BenchRow {
  return { name, value, ceiling, ratio: value / ceiling, unit };
}

function withDescription(description: string): BountyCase {
  return {
    kind: 'bounty',
    content: { title: '', description, tags: [], mature: true, deliverable: 'lora', references: [] },
    consents: [],
    context: { earlierRevisionBlocked: false },
    answers: [],
  };
}

if (runsAlone(import.meta.url))
  for (const { name, value, ceiling, ratio, unit } of await benchTexts())
    console.log(`${ratio.toFixed(2).padStart(6)}  ${Math.round(value)} of ${Math.round(ceiling)} ${unit}  ${name}`);
