import type { CommandContext } from '../command-runner.js';
import type { Decider } from '../decider.js';
import { refuse } from '../refusal.js';
import type { Clock, Timestamp } from '../time.js';

/** The smallest decider there is: counts up, and refuses to pass ten. */
export type CounterEvent = { readonly type: 'counter.added.v1'; readonly data: { readonly by: number } };
export const counter: Decider<number, { readonly add: number }, CounterEvent> = {
  category: 'counter',
  initial: 0,
  decide: ({ add }, state) => {
    if (state + add > 10) return refuse('too-much', 'A counter counts to ten.');
    return add === 0 ? [] : [{ type: 'counter.added.v1', data: { by: add } }];
  },
  evolve: (state, { data }) => state + data.by,
  correlation: (id, state) => `${id} at ${state}`,
};

/** The same, remembered between commands. */
export const remembered: typeof counter = { ...counter, category: 'remembered', cacheable: true };

export const by = (id: string, marketplace = 'm1'): CommandContext => ({
  actor: { role: 'frontend', id },
  marketplace,
});

/** A clock that says what it is told. */
export class SetClock implements Clock {
  constructor(public time: Timestamp = '2026-03-01T12:00:00.000Z') {}
  now(): Timestamp {
    return this.time;
  }
}
