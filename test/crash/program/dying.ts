import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Death, Point } from '../points.js';

let death: Death | undefined;
let left = 0;

/** Dies when its time has come: the real way, so that nothing in the process runs after it. */
export function reach(point: Point): void {
  if (point === death?.point && --left === 0) process.kill(process.pid, 'SIGKILL');
}

/** What the transaction under way on the log, or on the keys, has done so far. */
const under = { asked: false, done: false, payout: false, made: false, destroyed: false };

/** Lets this process die at `when`: watches every statement and every file that is renamed or linked. */
export function arrange(when: Death | undefined): void {
  death = when;
  left = when?.nth ?? 0;
  if (!when) return;
  watchStatements();
  watchFiles();
}

type FileName = 'log.db' | 'keys.db' | 'checkpoints.db' | 'table' | 'other';

const homes = new WeakMap<StatementSync, FileName>();

function watchStatements(): void {
  const { prepare, exec } = DatabaseSync.prototype;
  const { run, get } = StatementSync.prototype;
  DatabaseSync.prototype.prepare = function (...args) {
    const statement = prepare.apply(this, args);
    homes.set(statement, fileOf(this));
    return statement;
  };
  DatabaseSync.prototype.exec = function (sql) {
    const file = fileOf(this);
    before(file, sql);
    exec.call(this, sql);
    after(file, sql, []);
  };
  StatementSync.prototype.run = function (...args: readonly unknown[]) {
    const file = homes.get(this) ?? 'other';
    before(file, this.sourceSQL);
    const result = Reflect.apply(run, this, args);
    after(file, this.sourceSQL, args);
    return result;
  };
  StatementSync.prototype.get = function (...args: readonly unknown[]) {
    if (this.sourceSQL.includes('wal_checkpoint(TRUNCATE)')) reach('erasure-stored');
    return Reflect.apply(get, this, args);
  };
}

function fileOf(db: DatabaseSync): FileName {
  const name = basename(db.location() ?? '');
  if (/^g-.*\.db$/.test(name)) return 'table';
  return name === 'log.db' || name === 'keys.db' || name === 'checkpoints.db' ? name : 'other';
}

function before(file: FileName, sql: string): void {
  if (file === 'checkpoints.db' && sql.startsWith('INSERT')) reach('checkpoint-before');
  if (file === 'log.db' && sql.startsWith('BEGIN')) {
    Object.assign(under, { asked: false, done: false, payout: false });
    reach('log-begun');
  }
  if (sql !== 'COMMIT') return;
  if (file === 'table') reach('table-uncommitted');
  if (file === 'log.db') reach('log-uncommitted');
  if (file === 'log.db' && under.done) reach('effect-uncommitted');
  if (file === 'keys.db' && under.made) reach('key-uncommitted');
  if (file === 'keys.db' && under.destroyed) reach('erasure-uncommitted');
}

function after(file: FileName, sql: string, values: readonly unknown[]): void {
  if (file === 'checkpoints.db' && sql.startsWith('INSERT')) reach('checkpoint-after');
  if (sql === 'COMMIT') committed(file);
  if (file === 'log.db' && sql.startsWith('INSERT INTO events')) inserted(values);
  if (file === 'keys.db' && sql.startsWith('INSERT INTO keys')) under.made = true;
  if (file === 'keys.db' && sql.startsWith('UPDATE keys')) under.destroyed = true;
  if (file === 'table' && sql.startsWith('INSERT')) {
    reach('table-row');
    reach('rebuild-row');
  }
}

function inserted(values: readonly unknown[]): void {
  const [, stream, , , , data] = values.map(String);
  const isProcess = stream?.startsWith('process-');
  if (isProcess && data?.includes('"commands":[')) under.asked = true;
  if (isProcess && data?.includes('"outcome":"done"')) under.done = true;
  if (stream?.startsWith('reward-') && data?.includes('"clearance":{')) under.payout = true;
  reach('log-row');
}

function committed(file: FileName): void {
  if (file === 'table') reach('table-committed');
  if (file === 'log.db') {
    reach('log-committed');
    if (under.asked) reach('asked-stored');
    if (under.done) reach('effect-stored');
    if (under.payout) reach('payout-stored');
  }
  if (file === 'keys.db') {
    if (under.made) reach('key-stored');
    Object.assign(under, { made: false, destroyed: false });
  }
}

function watchFiles(): void {
  const { renameSync, linkSync } = fs;
  fs.renameSync = (from, to) => {
    const swaps = basename(String(to)) === 'current';
    if (swaps) reach('rebuild-built');
    renameSync(from, to);
    if (swaps) reach('rebuild-swapped');
  };
  fs.linkSync = (from, to) => {
    if (basename(String(to)) === 'log.db') reach('log-made');
    linkSync(from, to);
  };
  syncBuiltinESMExports();
}
