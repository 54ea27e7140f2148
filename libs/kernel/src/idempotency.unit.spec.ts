import { describe, expect, it } from '@jest/globals';
import { CommandRunner } from './command-runner.js';
import { digestOf } from './json.js';
import { type IdempotentRequest, RequestRecorded, requestId } from './request.js';
import { by, counter } from './testing/counter-sample.js';
import { MemoryLog } from './testing/memory-log.js';
import type { Transaction } from './transaction.js';

const REQUEST: IdempotentRequest = { route: 'POST /counters', subject: 'a', key: 'k-1', body: { add: 2 } };
const asking = (change: Partial<IdempotentRequest> = {}, marketplace = 'm1') => ({
  ...by('a', marketplace),
  request: { ...REQUEST, ...change },
});
/** Makes a counter of its own and adds to it. */
const make =
  (n = 2) =>
  async (tx: Transaction) => {
    const id = tx.newId();
    await tx.execute(counter, id, { add: n });
    return { counter: id };
  };
const counters = (log: MemoryLog) => log.all.filter((e) => e.type === 'counter.added.v1');

describe('A request with an idempotency key', () => {
  it('is recorded in the append of its effect', async () => {
    const log = new MemoryLog();
    let writes: string[] = [];
    log.beforeAppend = (request) => {
      writes = request.writes.map((w) => w.stream.replace(/-.*/, ''));
    };
    await new CommandRunner(log).run(asking(), make());
    expect(writes.toSorted()).toEqual(['counter', 'request']);
  });

  it('is recorded with ids and a digest, never with its body', async () => {
    const log = new MemoryLog();
    const answer = await new CommandRunner(log).run(asking(), make());
    const [stored] = log.all.filter((e) => e.type === RequestRecorded.type);
    expect(stored?.data).toEqual({
      route: REQUEST.route,
      bodyDigest: digestOf(REQUEST.body),
      result: answer.ok && answer.value,
    });
    expect(RequestRecorded.check(stored?.data)).toBe(true);
  });

  it('is what its events name as their cause', async () => {
    const log = new MemoryLog();
    await new CommandRunner(log).run(asking(), make());
    expect(counters(log)[0]?.metadata.causation).toBe(`request-${requestId('m1', REQUEST)}`);
  });

  it('asked again, gives the same ids and does nothing', async () => {
    const log = new MemoryLog();
    const first = await new CommandRunner(log).run(asking(), make());
    const again = await new CommandRunner(log).run(asking(), make());
    expect(again).toEqual({ ok: true, value: first.ok && first.value, replayed: true });
    expect(counters(log)).toHaveLength(1);
  });

  it('with another body is refused', async () => {
    const log = new MemoryLog();
    await new CommandRunner(log).run(asking(), make());
    expect(await new CommandRunner(log).run(asking({ body: { add: 3 } }), make(3))).toMatchObject({
      ok: false,
      refusal: { code: 'idempotency-key-reused' },
    });
  });

  it('with the same body in another order is the same', async () => {
    const runner = new CommandRunner(new MemoryLog());
    await runner.run(asking({ body: { a: 1, b: 2 } }), make());
    expect(await runner.run(asking({ body: { b: 2, a: 1 } }), make())).toMatchObject({ replayed: true });
  });

  it.each([
    ['subject', asking({ subject: 'b' })],
    ['route', asking({ route: 'POST /others' })],
    ['marketplace', asking({}, 'm2')],
    ['key', asking({ key: 'k-2' })],
  ])('is another with another %s', async (_, context) => {
    const runner = new CommandRunner(new MemoryLog());
    await runner.run(asking(), make());
    expect(await runner.run(context, make())).toMatchObject({ ok: true, replayed: false });
  });

  it('that was refused is not recorded, and may be asked again', async () => {
    const log = new MemoryLog();
    const runner = new CommandRunner(log);
    expect(await runner.run(asking(), make(11))).toMatchObject({ ok: false });
    expect(log.all).toEqual([]);
    expect(await runner.run(asking(), make(2))).toMatchObject({ ok: true, replayed: false });
  });

  it('is recorded also when there was nothing to do', async () => {
    const runner = new CommandRunner(new MemoryLog());
    await runner.run(asking(), async () => 'nothing');
    expect(await runner.run(asking(), async () => 'something')).toMatchObject({ value: 'nothing', replayed: true });
  });
});

describe('Two callers racing with one key', () => {
  /** Both have read and decided before either appends. */
  async function race(one: IdempotentRequest['body'], other: IdempotentRequest['body']) {
    const log = new MemoryLog();
    let arrived = 0;
    let open: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    log.beforeAppend = async () => {
      arrived++;
      if (arrived === 2) open();
      await both;
    };
    const answers = await Promise.all(
      [one, other].map((body) => new CommandRunner(log).run(asking({ body }), make(body === one ? 2 : 3))),
    );
    return { log, answers };
  }

  it('have one effect', async () => {
    const { log } = await race({ add: 2 }, { add: 2 });
    expect(counters(log)).toHaveLength(1);
    expect(log.all).toHaveLength(2);
  });
  it('learn the same ids', async () => {
    const { answers } = await race({ add: 2 }, { add: 2 });
    const [one, other] = answers.map((answer) => answer.ok && answer.value);
    expect(one).toEqual(other);
  });
  it('are told which of them did it', async () => {
    const { answers } = await race({ add: 2 }, { add: 2 });
    expect(answers.map((answer) => answer.ok && answer.replayed)).toEqual([false, true]);
  });
  it('with two bodies, one is refused', async () => {
    const { answers, log } = await race({ add: 2 }, { add: 3 });
    expect(answers.map((answer) => answer.ok)).toEqual([true, false]);
    expect(counters(log).map((e) => e.data)).toEqual([{ by: 2 }]);
  });
});
