import { describe, expect, it } from '@jest/globals';
import { CommandRunner } from './command-runner.js';
import { sequentialIds } from './ids.js';
import { type AppendRequest, ENVELOPE_SCHEMA } from './log.js';
import { by, counter, remembered, SetClock } from './testing/counter-sample.js';
import { MemoryLog } from './testing/memory-log.js';

function world() {
  const log = new MemoryLog();
  const appends: AppendRequest[] = [];
  log.beforeAppend = (request) => void appends.push(request);
  const clock = new SetClock();
  return { log, appends, clock, runner: new CommandRunner(log, { clock, ids: sequentialIds() }) };
}

describe('The append of a transaction', () => {
  it('checks every stream that was loaded, at the revision it was read', async () => {
    const { runner, appends } = world();
    await runner.run(by('a'), async (tx) => void (await tx.execute(counter, 'read', { add: 1 })));
    await runner.run(by('a'), async (tx) => {
      await tx.load(counter, 'read');
      await tx.load(counter, 'missing');
      await tx.execute(counter, 'idle', { add: 0 });
      await tx.execute(counter, 'new', { add: 1 });
      return undefined;
    });
    expect(appends.at(-1)).toMatchObject({
      writes: [{ stream: 'counter-new', expected: 'no-stream' }],
      checks: [
        { stream: 'counter-read', expected: 0 },
        { stream: 'counter-missing', expected: 'no-stream' },
        { stream: 'counter-idle', expected: 'no-stream' },
      ],
    });
  });

  it('names a stream once, however often it was used', async () => {
    const { runner, appends } = world();
    await runner.run(by('a'), async (tx) => {
      await tx.load(counter, 'x');
      await tx.execute(counter, 'x', { add: 1 });
      await tx.execute(counter, 'x', { add: 2 });
      return undefined;
    });
    expect(appends[0]).toMatchObject({
      writes: [{ stream: 'counter-x', events: [{ data: { by: 1 } }, { data: { by: 2 } }] }],
      checks: [],
    });
  });

  it('is not made where nothing changed', async () => {
    const { runner, appends } = world();
    await runner.run(by('a'), async (tx) => void (await tx.load(counter, 'x')));
    expect(appends).toEqual([]);
  });

  it('says who, where, when, in which case and why', async () => {
    const { runner, log } = world();
    await runner.run(
      { ...by('a'), causation: 'x-1@3' },
      async (tx) => void (await tx.execute(counter, 'x', { add: 4 })),
    );
    expect(log.all[0]?.metadata).toEqual({
      recordedAt: '2026-03-01T12:00:00.000Z',
      actor: { role: 'frontend', id: 'a' },
      marketplace: 'm1',
      correlation: 'x at 4',
      causation: 'x-1@3',
      schema: ENVELOPE_SCHEMA,
    });
  });
});

describe('A stream read twice in one transaction', () => {
  it('is read once, side by side too: what was decided on is what is checked', async () => {
    const { runner, log } = world();
    let reads = 0;
    const read = log.readStream.bind(log);
    log.readStream = (...args) => {
      reads++;
      return read(...args);
    };
    await runner.run(by('a'), async (tx) => {
      await Promise.all([tx.load(counter, 'x'), tx.execute(counter, 'x', { add: 1 }), tx.load(counter, 'x')]);
      return undefined;
    });
    expect(reads).toBe(1);
    expect(log.all).toHaveLength(1);
  });

  it('shows what was decided since', async () => {
    const { runner } = world();
    const answer = await runner.run(by('a'), async (tx) => {
      await tx.execute(counter, 'x', { add: 3 });
      const { state, exists, revision } = await tx.load(counter, 'x');
      return { state, exists, revision };
    });
    expect(answer).toMatchObject({ value: { state: 3, exists: true, revision: -1 } });
  });
});

describe('Another marketplace’s stream', () => {
  it('is not found', async () => {
    const { runner } = world();
    await runner.run(by('a', 'm1'), async (tx) => void (await tx.execute(counter, 'x', { add: 1 })));
    const answer = await runner.run(by('b', 'm2'), async (tx) => (await tx.load(counter, 'x')).state);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  it('is not found either when its state is remembered', async () => {
    const { runner } = world();
    await runner.run(by('a', 'm1'), async (tx) => void (await tx.execute(remembered, 'x', { add: 1 })));
    const load = (marketplace: string) =>
      runner.run(by('b', marketplace), async (tx) => (await tx.load(remembered, 'x')).state);
    expect(await load('m1')).toMatchObject({ ok: true, value: 1 });
    expect(await load('m2')).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('A remembered state', () => {
  it('is brought up to date before it is used', async () => {
    const { log, runner } = world();
    const other = new CommandRunner(log);
    const add = (r: CommandRunner) =>
      r.run(by('a'), async (tx) => {
        await tx.execute(remembered, 'x', { add: 1 });
        return (await tx.load(remembered, 'x')).state;
      });
    expect([await add(runner), await add(other), await add(runner)].map((a) => a.ok && a.value)).toEqual([1, 2, 3]);
  });
  it('never holds what was decided but not stored', async () => {
    const { runner } = world();
    await runner.run(by('a'), async (tx) => {
      await tx.execute(remembered, 'x', { add: 1 });
      return tx.refuse('no', 'Changed my mind.');
    });
    expect(await runner.run(by('a'), async (tx) => (await tx.load(remembered, 'x')).state)).toMatchObject({ value: 0 });
  });
});

describe('The present moment of a transaction', () => {
  const LATER = '2026-03-01T13:00:00.000Z';
  const EARLIER = '2026-03-01T11:00:00.000Z';
  async function recordedLater(decider: typeof counter) {
    const made = world();
    made.clock.time = LATER;
    await made.runner.run(by('a'), async (tx) => void (await tx.execute(decider, 'x', { add: 1 })));
    await made.runner.run(by('a'), async (tx) => void (await tx.load(decider, 'x')));
    made.clock.time = EARLIER;
    return made;
  }
  const nowAfter = async (decider: typeof counter) => {
    const { runner } = await recordedLater(decider);
    const answer = await runner.run(by('a'), async (tx) => {
      await tx.load(decider, 'x');
      return tx.now();
    });
    return answer.ok && answer.value;
  };

  it('is the clock’s', async () => {
    const { runner } = world();
    expect(await runner.run(by('a'), async (tx) => tx.now())).toMatchObject({ value: '2026-03-01T12:00:00.000Z' });
  });
  it('is never before what was read', async () => expect(await nowAfter(counter)).toBe(LATER));
  it('is never before what is remembered', async () => expect(await nowAfter(remembered)).toBe(LATER));
  it('is what events are recorded at', async () => {
    const { runner, log } = await recordedLater(counter);
    await runner.run(by('a'), async (tx) => void (await tx.execute(counter, 'x', { add: 1 })));
    expect(log.all.at(-1)?.metadata.recordedAt).toBe(LATER);
  });
});
