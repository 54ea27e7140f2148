import { describe, expect, it } from '@jest/globals';
import { CommandRunner } from './command-runner.js';
import { by, counter } from './testing/counter-sample.js';
import { MemoryLog } from './testing/memory-log.js';
import { NeededFromOutside, type Transaction } from './transaction.js';

/** Adds what the outside says, which depends on how the counter stands. */
const addFromOutside = (ask: (state: number) => Promise<number>) => async (tx: Transaction) => {
  const { state } = await tx.load(counter, 'x');
  const told = tx.outside(`told at ${state}`, () => ask(state));
  await tx.execute(counter, 'x', { add: told });
  return told;
};

describe('What comes from outside of the log', () => {
  it('is fetched between attempts, once, and given to all that follow', async () => {
    const log = new MemoryLog();
    const runner = new CommandRunner(log);
    let intruded = false;
    let asked = 0;
    log.beforeAppend = async () => {
      if (intruded) return;
      intruded = true;
      await runner.run(by('b'), async (tx) => void (await tx.execute(counter, 'y', { add: 1 })));
    };
    const answer = await runner.run(by('a'), async (tx) => {
      await tx.load(counter, 'y');
      return addFromOutside(async () => {
        asked++;
        return 3;
      })(tx);
    });
    expect(answer).toMatchObject({ ok: true, value: 3 });
    expect(asked).toBe(1);
  });

  it('is fetched again when what it depends on has changed meanwhile', async () => {
    const log = new MemoryLog();
    const runner = new CommandRunner(log);
    const askedAt: number[] = [];
    const answer = await runner.run(
      by('a'),
      addFromOutside(async (state) => {
        askedAt.push(state);
        if (askedAt.length === 1)
          await runner.run(by('b'), async (tx) => void (await tx.execute(counter, 'x', { add: 2 })));
        return 1;
      }),
    );
    expect(answer).toMatchObject({ ok: true });
    expect(askedAt).toEqual([0, 2]);
    expect(log.all).toHaveLength(2);
  });

  it('fails the command when it cannot be fetched, with nothing appended', async () => {
    const log = new MemoryLog();
    const run = new CommandRunner(log).run(
      by('a'),
      addFromOutside(() => Promise.reject(new TypeError('out of reach'))),
    );
    await expect(run).rejects.toThrow('out of reach');
    expect(log.all).toEqual([]);
  });

  it('is never fetched inside of a transaction', () => {
    const fetch = () => Promise.reject(new Error('must not run'));
    const run = new CommandRunner(new MemoryLog()).run(by('a'), async (tx) => {
      expect(() => tx.outside('k', fetch)).toThrow(NeededFromOutside);
      return undefined;
    });
    return expect(run).resolves.toMatchObject({ ok: true });
  });
});
