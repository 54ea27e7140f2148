import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openForReading, verifyDeployment } from '#runtime';
import { checkDeployment, type Problem } from './checker/index.js';
import type { Child, Ending } from './child.js';
import type { Nursery } from './nursery.js';
import { type Death, type Job, type Jumps, REBUILD_POINTS } from './points.js';

/** One process that will be killed: after some time, or where it gets to a point. */
export type Round = ({ readonly afterMs: number; readonly task: Job['task'] } | { readonly death: Death }) & {
  readonly jumps?: Jumps;
};

export interface LifePlan {
  readonly seed: number;
  readonly rounds: readonly Round[];
  readonly cases: number;
}

export interface Life {
  readonly rounds: readonly { readonly round: Round; readonly killed: boolean }[];
  readonly problems: readonly Problem[];
  readonly events: number;
  readonly payouts: number;
  /** Acknowledged commands that were looked for, summed over all checks. */
  readonly checked: number;
  /** Where it lies, if something was found. */
  readonly kept?: string;
}

/** How long the last process may take to finish everything. */
const FINISH_MS = 90_000;

/** One deployment: process after process is killed on it and checked for, then one finishes, and all is checked once more. */
export async function live(plan: LifePlan, nursery: Nursery): Promise<Life> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-crash-'));
  const places = { data: join(folder, 'data'), acks: join(folder, 'acks') };
  const problems: Problem[] = [];
  const rounds: { round: Round; killed: boolean }[] = [];
  let checked = 0;
  const look = (data: string, drained: boolean) => {
    const result = checkDeployment(data, { acks: places.acks, drained });
    checked += result.acknowledged;
    problems.push(...result.problems);
    return result;
  };
  try {
    for (const [n, round] of plan.rounds.entries()) {
      const child = nursery.take();
      // Each process finds more to do than the one before it.
      const cases = Math.ceil((plan.cases * (n + 1)) / (plan.rounds.length + 1));
      const ending = await killed(child, round, { ...places, seed: plan.seed, cases, jumps: round.jumps });
      rounds.push({ round, killed: ending.how === 'killed' });
      if (ending.how === 'failed') problems.push(failure(ending));
      look(wreckOf(places.data, join(folder, `wreck-${n}`)), false);
    }
    const last = nursery.take();
    await last.begin({ ...places, task: 'load', seed: plan.seed, cases: plan.cases });
    const ending = await withinTime(last);
    if (ending.how !== 'finished') problems.push(failure(ending));
    const { events, payouts } = look(places.data, ending.how === 'finished');
    problems.push(...(await verified(places.data)));
    return { rounds, problems, events, payouts, checked, ...(problems.length > 0 && { kept: folder }) };
  } finally {
    if (problems.length === 0) rmSync(folder, { recursive: true, force: true });
  }
}

async function killed(child: Child, round: Round, job: Omit<Job, 'task'>): Promise<Ending> {
  if ('death' in round) {
    const task = REBUILD_POINTS.has(round.death.point) ? 'rebuild' : 'load';
    await child.begin({ ...job, task, death: round.death });
    return withinTime(child);
  }
  const ended = child.ended();
  const begun = child.begin({ ...job, task: round.task });
  // Sometimes while it opens, mostly later.
  await (round.afterMs < 30 ? undefined : begun);
  await Promise.race([pause(round.afterMs), ended]);
  child.kill();
  return ended;
}

export async function withinTime(child: Child, ms = FINISH_MS): Promise<Ending> {
  const timer = new AbortController();
  const late = pause(ms, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const);
  const ended = child.ended();
  const first = await Promise.race([ended, late]);
  timer.abort();
  if (first !== 'late') return first;
  child.kill();
  return { how: 'failed', said: `did not finish within ${ms / 1000} s` };
}

export function failure({ said }: Ending): Problem {
  return { check: 'process', place: 'child', what: said.slice(-1_500) || 'ended without a word' };
}

/** A copy of what a dead process left, so that looking at it changes nothing for the next one. */
export function wreckOf(data: string, copy: string): string {
  for (const name of ['log.db', 'log.db-wal', 'keys.db', 'keys.db-wal']) {
    if (!existsSync(join(data, name))) continue;
    mkdirSync(copy, { recursive: true });
    copyFileSync(join(data, name), join(copy, name));
  }
  return copy;
}

/** What `holdfast verify` says. */
export async function verified(data: string): Promise<Problem[]> {
  const reading = await openForReading({ data });
  try {
    const verification = await verifyDeployment(reading);
    return (verification?.findings ?? []).flatMap(({ check, problems }) =>
      problems.map(({ place, detail }) => ({ check: `verify: ${check}`, place, what: detail })),
    );
  } finally {
    await reading.close();
  }
}
