import { describe, expect, it } from '@jest/globals';
import { given } from '#kernel/testing';
import type { ProcessEvent } from './process-events.js';
import { hasSeen, processInstance } from './process-instance.js';

const cause = (revision: number) => ({ stream: 'bounty-1', revision, type: 'bounty.revised.v1' });
const command = { name: 'screen-bounty', args: { bounty: '1' } };
const asked = (revision: number): ProcessEvent => ({
  type: 'process.asked.v1',
  data: { manager: 'm', cause: cause(revision), facts: [], commands: [{ id: `c${revision}`, ...command }] },
});
const done = (id: string): ProcessEvent => ({ type: 'process.done.v1', data: { command: id, outcome: 'done' } });
const parked = (revision: number): ProcessEvent => ({
  type: 'process.parked.v1',
  data: { cause: cause(revision), error: { name: 'Error', message: 'no' }, attempts: 3 },
});
const queued = (revision: number): ProcessEvent => ({ type: 'process.queued.v1', data: { cause: cause(revision) } });
const ask = (revision: number) =>
  ({ type: 'ask', manager: 'm', cause: cause(revision), facts: [], commands: [command] }) as const;

describe('asking', () => {
  it('gives commands the same ids for the same cause, other ids for another', () => {
    const ids = [ask(1), ask(1), ask(2)].map((c) => {
      const decision = processInstance.decide(c, processInstance.initial);
      return JSON.stringify(decision).match(/"id":"([^"]+)"/)?.[1];
    });
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  it('happens once for a cause', () => given(processInstance, asked(1)).when(ask(1)).thenEvents());

  it('remembers what came last of each stream', () => {
    const { state } = given(processInstance, asked(3));
    expect(hasSeen(state, cause(2))).toBe(true);
    expect(hasSeen(state, cause(4))).toBe(false);
    expect(hasSeen(state, { stream: 'bounty-2', revision: 0 })).toBe(false);
  });
});

describe('a command', () => {
  it('is pending until it is done', () => {
    expect(given(processInstance, asked(1)).state.pending).toHaveLength(1);
    expect(given(processInstance, asked(1), done('c1')).state.pending).toHaveLength(0);
  });

  it('is done once', () =>
    given(processInstance, asked(1), done('c1'))
      .when({ type: 'done', command: 'c1', outcome: 'done' })
      .thenRefused('already-done'));
});

describe('a parked instance', () => {
  it('queues what comes, each once, and not what it is parked at', () => {
    given(processInstance, parked(1))
      .when({ type: 'queue', cause: cause(2) })
      .thenTypes('process.queued.v1');
    given(processInstance, parked(1), queued(2))
      .when({ type: 'queue', cause: cause(2) })
      .thenEvents();
    given(processInstance, parked(1))
      .when({ type: 'queue', cause: cause(1) })
      .thenEvents();
  });

  it('parked again further on has worked off what was before', () => {
    const { state } = given(processInstance, parked(1), queued(2), queued(3), parked(2));
    expect(state.parked?.cause.revision).toBe(2);
    expect(state.parked?.queue.map((c) => c.revision)).toEqual([3]);
  });

  it('is parked no more once it resumed', () =>
    expect(given(processInstance, parked(1), { type: 'process.resumed.v1', data: {} }).state.parked).toBeUndefined());

  it('can be asked to try again; one that is not parked cannot', () => {
    given(processInstance, parked(1)).when({ type: 'request-retry' }).thenTypes('process.retry-requested.v1');
    given(processInstance, asked(1)).when({ type: 'request-retry' }).thenRefused('not-parked');
  });
});
