import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENVELOPE_SCHEMA, type NewEvent, randomIds, streamName } from '#kernel';

/** Appends per second. */
export type AppendRate = number;

/** As many streams as there are concurrent appenders at most; each has one of its own. */
export const STREAMS = Array.from({ length: 64 }, () => streamName('bench', randomIds.next()));

/** An event of middling size: about 600 bytes with its metadata. */
export const SAMPLE: Omit<NewEvent, 'id'> = {
  type: 'bench.happened.v1',
  data: {
    bounty: 'bounty-01990000-0000-7000-8000-000000000000@3',
    amount: { currency: 'EUR', minor: 12_500 },
    verdict: { outcome: 'allow', grounds: [], causes: [], rules: ['no-real-person', 'adult-only'] },
    inputDigest: `sha256:${'0123456789abcdef'.repeat(4)}`,
    tags: ['landscape', 'watercolour', 'wide'],
  },
  metadata: {
    recordedAt: '2026-01-01T00:00:00.000Z',
    actor: { role: 'frontend', id: '01990000-0000-7000-8000-000000000001' },
    marketplace: 'm1',
    correlation: '01990000-0000-7000-8000-000000000002',
    schema: ENVELOPE_SCHEMA,
  },
};

/** More event ids than anyone can append in `ms` milliseconds: making ids is the caller's work, not the store's. */
export function idsFor(ms: number): string[] {
  return Array.from({ length: ms * 100 }, () => randomIds.next());
}

/** How often per second `step` gets something done, over about `ms` milliseconds. `step` answers with how many it did. */
export async function perSecond(ms: number, step: () => number | Promise<number>): Promise<number> {
  const start = performance.now();
  let done = 0;
  let elapsed = 0;
  while (elapsed < ms) {
    const answer = step();
    done += typeof answer === 'number' ? answer : await answer;
    elapsed = performance.now() - start;
  }
  return (done / elapsed) * 1000;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Gives paths in a folder that is removed at the end. It lies in the system's temporary folder: point TMPDIR at the disk to measure. */
export async function withBenchFolder<T>(work: (path: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  try {
    return await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function runsAlone(url: string): boolean {
  return process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url;
}
