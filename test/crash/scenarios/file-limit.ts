import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkDeployment, type Problem } from '../checker/index.js';
import { startChild } from '../child.js';
import { failure, verified, withinTime, wreckOf } from '../life.js';

export interface FailingWrites {
  readonly problems: readonly Problem[];
  /** How often a command was told that its append failed. */
  readonly refused: number;
  /** Commands that were newly done after the first failure: none may be, until the store is opened again. */
  readonly doneAfter: number;
  readonly acknowledged: number;
}

/** A write fails in the middle of a group, as on a broken disk: whether what came before is on the disk, nobody can tell. */
export async function failWrites(seed: number): Promise<FailingWrites> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-limit-'));
  const [data, acks] = [join(folder, 'data'), join(folder, 'acks')];
  const job = { task: 'load', data, acks, seed, cases: 30 } as const;
  const problems: Problem[] = [];
  const lines = () => (existsSync(acks) ? readFileSync(acks, 'utf8').split('\n').filter(Boolean) : []);
  const refused = () => lines().filter((line) => line.startsWith('{"unknown"')).length;
  try {
    const limited = startChild(1_200 + ((seed * 211) % 1_500));
    await limited.begin(job);
    for (let i = 0; i < 200 && refused() < 20; i++) await pause(50);
    limited.kill();
    await limited.ended();
    const all = lines();
    const first = all.findIndex((line) => line.startsWith('{"unknown"'));
    const doneAfter = all
      .slice(first)
      .filter((line) => /"ok":true.*"replayed":false.*"revisions":\{"/.test(line)).length;
    problems.push(...checkDeployment(wreckOf(data, join(folder, 'wreck')), { acks }).problems);

    const unlimited = startChild();
    await unlimited.begin(job);
    const ending = await withinTime(unlimited);
    if (ending.how !== 'finished') problems.push(failure(ending));
    const { problems: found, acknowledged } = checkDeployment(data, { acks, drained: true });
    problems.push(...found, ...(await verified(data)));
    return { problems, refused: first < 0 ? 0 : refused(), doneAfter: first < 0 ? 0 : doneAfter, acknowledged };
  } finally {
    if (problems.length === 0) rmSync(folder, { recursive: true, force: true });
  }
}
