import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkAcknowledged, readAcks } from './acknowledged.js';
import { checkKeys } from './keys.js';
import { type Problem, place, type Row, readLog } from './log-file.js';
import { Balance, checkMoney } from './money.js';
import { checkOrder, checkWhole } from './order.js';
import { checkPromise } from './promise.js';
import { checkJudged, checkSaga } from './saga.js';
import { checkTime } from './time.js';
import { World } from './world.js';

export type { Problem } from './log-file.js';

export interface Checked {
  readonly problems: readonly Problem[];
  readonly events: number;
  readonly payouts: number;
  /** Commands that were acknowledged as done, and erasures. */
  readonly acknowledged: number;
}

/** Checks one deployment by its files alone. `drained`: nothing was left to do when it was closed. */
export function checkDeployment(data: string, options: { acks?: string; drained?: boolean } = {}): Checked {
  const { drained = false } = options;
  const acks = options.acks !== undefined && existsSync(options.acks) ? readAcks(options.acks) : [];
  const erased = acks.flatMap((ack) => ack.erased ?? []);
  const done = acks.filter((ack) => ack.ok);
  const counted = { acknowledged: done.length + erased.length, events: 0, payouts: 0 };
  const log = join(data, 'log.db');
  if (!existsSync(log)) {
    const lost = { check: 'acknowledged', place: log, what: 'there is no log' };
    return { ...counted, problems: counted.acknowledged > 0 ? [lost] : [] };
  }
  const rows = readLog(log);
  const problems = [
    ...checkOrder(rows),
    ...checkWhole(rows),
    ...checkAcknowledged(rows, acks),
    ...checkStory(rows),
    ...checkTime(rows),
    ...checkSaga(rows, drained),
    ...(drained ? checkJudged(rows) : []),
    ...(existsSync(join(data, 'keys.db')) ? checkKeys(join(data, 'keys.db'), rows, erased) : []),
  ];
  const payouts = rows.filter(({ type }) => /payout-(started|confirmed)$/.test(type)).length;
  return { ...counted, problems, events: rows.length, payouts };
}

/** What must hold at every position. */
export function checkStory(rows: readonly Row[]): Problem[] {
  const world = new World();
  const balance = new Balance();
  const problems: Problem[] = [];
  for (const row of rows) {
    try {
      problems.push(...checkPromise(row, world), ...checkMoney(row, world));
      world.note(row);
      problems.push(...balance.note(row, world));
    } catch (error) {
      problems.push({
        check: 'story',
        place: place(row),
        what: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return [...problems, ...balance.end(world)];
}
