import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkDeployment } from './checker/index.js';
import { startChild } from './child.js';
import type { Raw } from './damage.js';
import { forged, tampered } from './damage.js';
import { again, CONFIRMED, clearanceOf, indexOf, inserted, SETTLED, STARTED, typed } from './planting.js';

/** The checker proves itself: each kind of damage, done to a sound deployment with raw SQL, is found and called by its name. */
let folder: string;
let data: string;
let acks: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-damage-'));
  data = join(folder, 'data');
  acks = join(folder, 'acks');
  const child = startChild();
  await child.begin({ task: 'load', data, acks, seed: 5, cases: 40 });
  expect(await child.ended()).toEqual({ how: 'finished', said: '' });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (of: string) => checkDeployment(of, { acks, drained: true }).problems;
const copy = () => join(folder, randomUUID());
const lines = (of: string) => check(of).map(({ check: name, what }) => `${name}: ${what}`);
const forge = (change: (rows: Raw[]) => Raw[]) => lines(forged(data, copy(), change));

describe('the checker', () => {
  it('finds nothing in what the program left', () => {
    const { problems, payouts, acknowledged } = checkDeployment(data, { acks, drained: true });
    expect(problems).toEqual([]);
    // Forty cases of several commands each: how many of them are refused is up to the moment.
    expect(payouts).toBeGreaterThan(5);
    expect(acknowledged).toBeGreaterThan(120);
  });

  it('finds a settlement that is there twice', () => {
    const found = forge((rows) => inserted(rows, rows.length, again(rows[typed(rows, SETTLED)])));
    expect(found).toContainEqual(expect.stringMatching(/^money: settled after it was settled/));
  });

  it('finds a reward that was settled and refunded', () => {
    const found = forge((rows) => {
      const settled = rows[typed(rows, SETTLED)];
      const type = 'reward.refunded.v1';
      return inserted(rows, rows.length, again(settled, { type, data: { cause: 'bounty-blocked' } }));
    });
    expect(found).toContainEqual(expect.stringMatching(/^money: refunded after it was settled/));
  });

  it('finds a payout that came after a contest', () => {
    const found = forge((rows) => {
      const at = typed(rows, CONFIRMED);
      const stream = `bounty-${clearanceOf(rows[at]).bounty}`;
      const contested = again(rows[at], {
        stream,
        type: 'bounty.contested.v1',
        data: { case: randomUUID(), cause: 'report' },
      });
      return inserted(rows, at, contested);
    });
    expect(found).toContainEqual(expect.stringMatching(/^promise: the bounty did not stand allowed: contested/));
  });

  it('finds a payout under a policy that was not in force', () => {
    const found = forge((rows) => {
      const at = typed(rows, STARTED);
      const digest = clearanceOf(rows[at]).policyDigest;
      const other = indexOf(
        rows,
        ({ type, data: { policy } }) =>
          type === 'marketplace.policy-activated.v1' && (policy as { digest: string }).digest !== digest,
      );
      return inserted(rows, at, again(rows[other]));
    });
    expect(found).toContainEqual(expect.stringMatching(/^promise: the bounty was judged under a policy/));
  });

  it('finds a second open payout', () => {
    const found = forge((rows) => {
      const at = typed(rows, CONFIRMED);
      const started = rows.find((row) => row.type === STARTED && row.stream === rows[at]?.stream);
      return inserted(rows, at, again(started, { data: { ...started?.data, payout: randomUUID() } }));
    });
    expect(found).toContainEqual(expect.stringMatching(/^promise: another payout was open/));
  });

  it('finds a payout after a consent ended, or was revoked', () => {
    const paidWith = (rows: readonly Raw[]) =>
      indexOf(rows, (row) => row.type === CONFIRMED && clearanceOf(row).consents.length > 0);
    const consentOf = (row: Raw | undefined) => `consent-${clearanceOf(row).consents[0]?.id}`;
    const lapsed = forge((rows) => {
      const stream = consentOf(rows[paidWith(rows)]);
      const expiresAt = '2020-01-01T00:00:00.000Z';
      return rows.map((row) =>
        row.stream === stream && row.type === 'consent.verified.v1'
          ? { ...row, data: { ...row.data, expiresAt } }
          : row,
      );
    });
    expect(lapsed).toContainEqual(
      expect.stringMatching(/^promise: the consent .* was judged as verified, and was exp/),
    );
    const revoked = forge((rows) => {
      const at = paidWith(rows);
      const stream = consentOf(rows[at]);
      return inserted(rows, at, again(rows[at], { stream, type: 'consent.revoked.v1', data: { by: 'someone' } }));
    });
    expect(revoked).toContainEqual(expect.stringMatching(/^promise: the consent .* and was revoked/));
  });

  it('finds a confirmation after payBefore, and an amount that was changed', () => {
    const late = forge((rows) =>
      rows.map((row) => (row.type === STARTED ? { ...row, data: { ...row.data, payBefore: '2020-01-01' } } : row)),
    );
    expect(late).toContainEqual(expect.stringMatching(/^promise: payBefore/));
    const more = forge((rows) =>
      rows.map((row) => (row.type === 'reward.pledged.v1' ? { ...row, data: { ...row.data, amount: 9_999 } } : row)),
    );
    expect(more).toContainEqual(expect.stringMatching(/^promise: another amount was cleared/));
  });

  it('finds a command that was acknowledged and is missing, and one that was answered otherwise', () => {
    const missing = forge((rows) => {
      const { stream } = rows[typed(rows, 'consent.recorded.v1')] ?? again(undefined);
      const request = rows.find((row) => row.stream === stream)?.metadata.causation;
      return rows.filter((row) => row.metadata.causation !== request && row.stream !== request);
    });
    expect(missing).toContainEqual('acknowledged: is not in the log');
    const otherwise = forge((rows) =>
      rows.map((row) =>
        row.type === 'request.recorded.v1' ? { ...row, data: { ...row.data, result: { bounty: 'x' } } } : row,
      ),
    );
    expect(otherwise).toContainEqual(expect.stringMatching(/^acknowledged: was answered .* the log says otherwise/));
  });

  it('finds a gap, and half an append', () => {
    const gap = join(folder, 'gap');
    cpSync(data, gap, { recursive: true });
    tampered(gap, (db) => db.exec('DELETE FROM events WHERE position = 40'));
    expect(lines(gap)).toContainEqual('order: position 41 follows position 39');
    const half = forge((rows) => rows.toSpliced(typed(rows, 'reward.pledged.v1'), 1));
    expect(half).toContainEqual(expect.stringMatching(/^whole appends: this reward is not there/));
  });

  it('finds a command of the saga that was done twice, never, or without its completion', () => {
    const done = (rows: readonly Raw[]) => typed(rows, 'process.done.v1');
    const twice = forge((rows) => inserted(rows, rows.length, again(rows[done(rows)])));
    expect(twice).toContainEqual(expect.stringMatching(/^saga: completes .* was done before/));
    const never = forge((rows) => rows.toSpliced(done(rows), 1));
    expect(never).toContainEqual(expect.stringMatching(/^saga: asked for .* never done/));
    const judged = forge((rows) => {
      const isOwn = ({ metadata: { causation } }: Raw) => !String(causation).startsWith('marketplace-');
      const screened = indexOf(rows, (row) => row.type === 'bounty.screened.v1' && isOwn(row));
      return inserted(rows, rows.length, again(rows[screened]));
    });
    expect(judged).toContainEqual(expect.stringMatching(/^saga: is an effect of .* no completion/));
    expect(judged).toContainEqual(expect.stringMatching(/^saga: (says again|was judged twice)/));
  });

  it('finds a key that is lost, and one that is there after it was destroyed', () => {
    const lost = join(folder, 'lost');
    cpSync(data, lost, { recursive: true });
    tampered(lost, (db) => db.exec('DELETE FROM subjects'), 'keys.db');
    expect(lines(lost)).toContainEqual(expect.stringMatching(/^keys: the key of .* was never stored/));
    const back = join(folder, 'back');
    cpSync(data, back, { recursive: true });
    tampered(back, (db) => db.exec('UPDATE subjects SET destroyed = NULL'), 'keys.db');
    expect(lines(back)).toContainEqual('keys: was erased, and its key is still there');
  });
});
