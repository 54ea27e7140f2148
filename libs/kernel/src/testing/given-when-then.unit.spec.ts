import { describe, expect, it } from '@jest/globals';
import type { ProcessManager } from '../process-manager.js';
import { counter } from './counter-sample.js';
import { given, givenProcess, history, recorded } from './given-when-then.js';

const added = (by: number) => ({ type: 'counter.added.v1', data: { by } }) as const;

describe('given/when/then', () => {
  it('folds what was given', () => expect(given(counter, added(1), added(2)).state).toBe(3));
  it('passes on the events expected', () => given(counter).when({ add: 2 }).thenEvents(added(2)));
  it('fails on other events', () => expect(() => given(counter).when({ add: 2 }).thenEvents(added(3))).toThrow());
  it('fails on more events than expected', () => expect(() => given(counter).when({ add: 2 }).thenEvents()).toThrow());
  it('fails on a refusal where events are expected', () =>
    expect(() => given(counter).when({ add: 11 }).thenTypes('counter.added.v1')).toThrow('counts to ten'));
  it('fails on events where a refusal is expected', () =>
    expect(() => given(counter).when({ add: 1 }).thenRefused('too-much')).toThrow('expected a refusal'));
  it('fails on another refusal', () => expect(() => given(counter).when({ add: 11 }).thenRefused('other')).toThrow());
  it('tells a story in commands', () =>
    expect(history(counter, { add: 1 }, { add: 0 }, { add: 2 })).toEqual([added(1), added(2)]));
  it('fails on a story that is refused', () => expect(() => history(counter, { add: 11 })).toThrow('counts to ten'));
});

describe('given/when/then of a process manager', () => {
  const manager: ProcessManager<number, { n: number }> = {
    name: 'sample',
    interests: ['thing.happened.v1'],
    initial: 0,
    route: () => [{ instance: 'i', step: 'start' }],
    react: (seen) =>
      seen < 2 ? { facts: [{ n: 1 }], commands: [{ name: 'do', args: { seen } }] } : { facts: [], commands: [] },
    evolve: (seen, { n }) => seen + n,
  };
  const event = recorded({ stream: 'thing-1', type: 'thing.happened.v1' });

  it('shows what is asked for', () =>
    givenProcess(manager, 'i', event)
      .when(event)
      .thenAsks({ name: 'do', args: { seen: 1 } }));
  it('shows that nothing is', () => givenProcess(manager, 'i', event, event).when(event).thenNothing());
  it('fails where something else is asked for', () =>
    expect(() => givenProcess(manager, 'i').when(event).thenNothing()).toThrow());
});
