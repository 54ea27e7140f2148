import { describe, expect, it } from '@jest/globals';
import { CommandRunner, Contention } from './command-runner.js';
import { sequentialIds } from './ids.js';
import { by, counter } from './testing/counter-sample.js';
import { MemoryLog } from './testing/memory-log.js';
import type { Transaction } from './transaction.js';

const add = (id: string, n: number) => async (tx: Transaction) => {
  await tx.execute(counter, id, { add: n });
  return (await tx.load(counter, id)).state;
};

/** Lets `intruder` in before the first append, once. */
function intrude(log: MemoryLog, intruder: () => Promise<unknown>) {
  log.beforeAppend = async () => {
    log.beforeAppend = () => undefined;
    await intruder();
  };
}

describe('Running a command', () => {
  it('appends what was decided and answers with it', async () => {
    const log = new MemoryLog();
    expect(await new CommandRunner(log).run(by('a'), add('x', 2))).toMatchObject({
      ok: true,
      value: 2,
      replayed: false,
      appended: { alreadyStored: false },
    });
    expect(log.all.map((e) => e.type)).toEqual(['counter.added.v1']);
  });

  it('appends nothing when it is refused', async () => {
    const log = new MemoryLog();
    const answer = await new CommandRunner(log).run(by('a'), async (tx) => {
      await tx.execute(counter, 'x', { add: 2 });
      await tx.execute(counter, 'y', { add: 11 });
      return undefined;
    });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'too-much' } });
    expect(log.all).toEqual([]);
  });

  it('passes on what is no refusal', async () => {
    const run = new CommandRunner(new MemoryLog()).run(by('a'), async () => {
      throw new TypeError('a bug');
    });
    await expect(run).rejects.toThrow('a bug');
  });

  it('appends nothing when the body fails half way', async () => {
    const log = new MemoryLog();
    const run = new CommandRunner(log).run(by('a'), async (tx) => {
      await tx.execute(counter, 'x', { add: 2 });
      throw new TypeError('a bug');
    });
    await expect(run).rejects.toThrow('a bug');
    expect(log.all).toEqual([]);
  });
});

describe('When someone else wrote in between', () => {
  it('an answer that appends nothing is about one moment all the same', async () => {
    const log = new MemoryLog();
    const runner = new CommandRunner(log);
    let looks = 0;
    const answer = await runner.run(by('a'), async (tx) => {
      const { state: x } = await tx.load(counter, 'x');
      if (looks++ === 0) {
        // Both move after x was read and before y is: x as it was and y as it is never were at once.
        await runner.run(by('b'), add('x', 1));
        await runner.run(by('b'), add('y', 1));
      }
      const { state: y } = await tx.load(counter, 'y');
      return [x, y];
    });
    expect(answer).toMatchObject({ ok: true, value: [1, 1] });
    expect(looks).toBe(2);
  });

  it('decides again on what is there now', async () => {
    const log = new MemoryLog();
    const runner = new CommandRunner(log);
    intrude(log, () => runner.run(by('b'), add('x', 3)));
    expect(await runner.run(by('a'), add('x', 2))).toMatchObject({ ok: true, value: 5 });
    expect(log.stream('counter-x').map((e) => e.data)).toEqual([{ by: 3 }, { by: 2 }]);
  });

  it('decides again also when only something read has changed', async () => {
    const log = new MemoryLog();
    const runner = new CommandRunner(log);
    let runs = 0;
    intrude(log, () => runner.run(by('b'), add('looked-at', 3)));
    await runner.run(by('a'), async (tx) => {
      runs++;
      const { state } = await tx.load(counter, 'looked-at');
      await tx.execute(counter, 'x', { add: state + 1 });
      return undefined;
    });
    expect(runs).toBe(2);
    expect(log.stream('counter-x').map((e) => e.data)).toEqual([{ by: 4 }]);
  });

  it('may be refused the second time, and then nothing is stored', async () => {
    const log = new MemoryLog();
    const runner = new CommandRunner(log);
    intrude(log, () => runner.run(by('b'), add('x', 9)));
    expect(await runner.run(by('a'), add('x', 2))).toMatchObject({ ok: false, refusal: { code: 'too-much' } });
    expect(log.stream('counter-x')).toHaveLength(1);
  });

  it('gives up after so many attempts, having done nothing', async () => {
    const log = new MemoryLog();
    const intruder = new CommandRunner(log);
    let attempts = 0;
    log.beforeAppend = async ({ writes: [write] }) => {
      if (write?.stream !== 'counter-mine') return;
      attempts++;
      await intruder.run(by('b'), add(`other`, 1));
    };
    const run = new CommandRunner(log, { maxAttempts: 3 }).run(by('a'), async (tx) => {
      await tx.load(counter, 'other');
      await tx.execute(counter, 'mine', { add: 1 });
      return undefined;
    });
    await expect(run).rejects.toThrow(Contention);
    expect(attempts).toBe(3);
    expect(log.stream('counter-mine')).toEqual([]);
  });
});

describe('Ids made in a transaction', () => {
  const make = async (tx: Transaction) => [tx.newId(), tx.newId()];
  const runner = (seed: string) => new CommandRunner(new MemoryLog(), { ids: sequentialIds(seed) });

  it('follow from its identity, wherever it runs', async () => {
    const [one, other] = await Promise.all(
      ['a', 'b'].map((seed) => runner(seed).run({ ...by('a'), identity: 'step-1' }, make)),
    );
    expect(one).toEqual(other);
  });
  it('differ from each other', async () => {
    const answer = await runner('a').run({ ...by('a'), identity: 'step-1' }, make);
    expect(new Set(answer.ok ? answer.value : []).size).toBe(2);
  });
  it('differ with the identity', async () => {
    const [one, other] = await Promise.all(
      ['step-1', 'step-2'].map((identity) => runner('a').run({ ...by('a'), identity }, make)),
    );
    expect(one).not.toEqual(other);
  });
  it('are the same in each attempt', async () => {
    const log = new MemoryLog();
    const made = new Set<string>();
    intrude(log, () => new CommandRunner(log).run(by('b'), add('x', 1)));
    await new CommandRunner(log).run({ ...by('a'), identity: 'step-1' }, async (tx) => {
      made.add(tx.newId());
      await tx.execute(counter, 'x', { add: 1 });
      return undefined;
    });
    expect(made.size).toBe(1);
  });
  it('come from the source where there is no identity', async () => {
    const ids = sequentialIds('s');
    expect(await runner('s').run(by('a'), make)).toMatchObject({ value: [ids.next(), ids.next()] });
  });
});
