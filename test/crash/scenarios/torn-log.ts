import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openHoldfast } from '#runtime';
import { checkDeployment, type Problem } from '../checker/index.js';
import { startChild } from '../child.js';
import { failure, verified, withinTime, wreckOf } from '../life.js';
import { chanceOf } from '../random.js';
import { readWal, type Wound, wound } from './wal.js';

export interface Torn {
  readonly problems: readonly Problem[];
  /** Wounds within a transaction that nobody had been told of. */
  readonly unacknowledged: number;
  /** Wounds within transactions that were acknowledged, by what became of them. */
  readonly refused: number;
  readonly unnoticed: number;
}

const WOUNDS: readonly [Wound, ...Wound[]] = ['cut', 'garbled', 'zeroed'];

/**
 * A process dies with its last transaction in the write-ahead log and nobody told. What a torn write may do to that transaction
 * must cost nothing that was acknowledged; what reaches further must be noticed, where anything is left that can tell.
 */
export async function tearLog(seed: number, wounds: number): Promise<Torn> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-torn-'));
  const [data, acks] = [join(folder, 'data'), join(folder, 'acks')];
  const chance = chanceOf(seed, 'torn');
  const problems: Problem[] = [];
  let refused = 0;
  let unnoticed = 0;
  let copies = 0;
  const copy = () => {
    const to = join(folder, `copy-${copies++}`);
    cpSync(data, to, { recursive: true });
    return to;
  };
  try {
    const child = startChild();
    const death = { point: 'log-committed', nth: 25 + chance.below(60) } as const;
    await child.begin({ task: 'load', data, acks, seed, cases: 6, death });
    const ending = await withinTime(child);
    if (ending.how !== 'killed') problems.push(failure(ending));
    const { ends, size } = readWal(join(data, 'log.db-wal'));
    const last = ends.at(-2) ?? size;
    for (let n = 0; n < wounds; n++) {
      const torn = copy();
      wound(join(torn, 'log.db-wal'), chance.one(WOUNDS), last + chance.below(size - last));
      problems.push(...checkDeployment(wreckOf(torn, `${torn}-looked`), { acks }).problems);
      // The store must take it for what it is: everything up to the transaction that was torn.
      if (n % 4 === 0) problems.push(...(await reopened(torn)));
    }
    for (let n = 0; n < wounds; n++) {
      const torn = copy();
      const upTo = ends[chance.below(ends.length - 2)] ?? 0;
      wound(join(torn, 'log.db-wal'), chance.one(WOUNDS), upTo);
      const cost = checkDeployment(wreckOf(torn, `${torn}-looked`), { acks }).problems;
      if (cost.some(({ check }) => check !== 'acknowledged' && check !== 'keys')) problems.push(...cost);
      const mustTell = witnessed(torn) > headOf(join(`${torn}-looked`, 'log.db'));
      const told = (await verified(torn)).some(({ check }) => check === 'verify: ends');
      const stopped = await isRefused(torn);
      if (stopped) refused++;
      else unnoticed++;
      if (told !== mustTell || stopped !== mustTell)
        problems.push({ check: 'torn', place: torn, what: mustTell ? 'went unnoticed' : 'a false alarm' });
    }
    return { problems, unacknowledged: wounds, refused, unnoticed };
  } finally {
    if (problems.length === 0) rmSync(folder, { recursive: true, force: true });
  }
}

async function reopened(data: string): Promise<Problem[]> {
  const holdfast = await openHoldfast({ data });
  holdfast.workers.start();
  await holdfast.workers.settled();
  await holdfast.readModels.reached(await holdfast.store.head());
  await holdfast.close();
  return [...checkDeployment(data, { drained: true }).problems, ...(await verified(data))];
}

async function isRefused(data: string): Promise<boolean> {
  try {
    await (await openHoldfast({ data })).close();
    return false;
  } catch (error) {
    if (error instanceof Error && error.message.includes('lost')) return true;
    throw error;
  }
}

/** How far anything that was made from the log had read it. */
function witnessed(data: string): number {
  const current = join(data, 'read-models', 'current');
  const tables = existsSync(current) ? join(data, 'read-models', readFileSync(current, 'utf8').trim()) : '';
  return Math.max(
    asked(tables, 'SELECT position FROM checkpoint'),
    asked(join(data, 'checkpoints.db'), 'SELECT position FROM checkpoints'),
  );
}

function headOf(log: string): number {
  return asked(log, 'SELECT max(position) AS position FROM events');
}

function asked(path: string, sql: string): number {
  if (path === '' || !existsSync(path)) return 0;
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    return Number(db.prepare(sql).get()?.position ?? 0);
  } finally {
    db.close();
  }
}
