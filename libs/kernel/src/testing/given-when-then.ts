import assert from 'node:assert/strict';
import type { Decider, DomainEvent } from '../decider.js';
import type { JsonObject } from '../json.js';
import { ENVELOPE_SCHEMA, type RecordedEvent, type StreamName } from '../log.js';
import type { AskedCommand, ProcessManager } from '../process-manager.js';
import { Refusal } from '../refusal.js';

/** Given/when/then for deciders: `given(bounty, posted).when(command).thenEvents(event…)`. */
export function given<S, C, E extends DomainEvent>(decider: Decider<S, C, E>, ...history: readonly E[]) {
  const state = history.reduce((s, e) => decider.evolve(s, e), decider.initial);
  return {
    state,
    when: (command: C) => {
      const decision = decider.decide(command, state);
      return {
        decision,
        /** The events decided, exactly. */
        thenEvents: (...expected: readonly E[]) => assert.deepEqual(decision, expected),
        /** The types of the events decided, in order. */
        thenTypes: (...types: readonly string[]) => {
          assert(!(decision instanceof Refusal), `refused: ${decision instanceof Refusal ? decision.detail : ''}`);
          assert.deepEqual(
            decision.map((e) => e.type),
            types,
          );
        },
        thenRefused: (code: string) => {
          assert(decision instanceof Refusal, `expected a refusal "${code}", got ${JSON.stringify(decision)}`);
          assert.equal(decision.code, code);
        },
        /** The state after the decision, for folds. */
        thenState: (check: (state: S) => void) => {
          assert(!(decision instanceof Refusal), 'refused');
          check(decision.reduce((s, e) => decider.evolve(s, e), state));
        },
      };
    },
  };
}

/** The events of a story told in commands, each decided on what came before. Fails where one is refused. */
export function history<S, C, E extends DomainEvent>(decider: Decider<S, C, E>, ...commands: readonly C[]): E[] {
  const events: E[] = [];
  for (const command of commands) {
    const decision = given(decider, ...events).when(command).decision;
    assert(!(decision instanceof Refusal), decision instanceof Refusal ? `refused: ${decision.detail}` : '');
    events.push(...decision);
  }
  return events;
}

export interface RecordedSketch {
  readonly stream: StreamName;
  readonly type: string;
  readonly data?: JsonObject;
  readonly correlation?: string;
  readonly revision?: number;
  readonly marketplace?: string;
}

/** A recorded event for tests of process managers and projections. */
export function recorded(sketch: RecordedSketch): RecordedEvent {
  return {
    id: `${sketch.stream}@${sketch.revision ?? 0}`,
    stream: sketch.stream,
    revision: sketch.revision ?? 0,
    position: 0n,
    type: sketch.type,
    data: sketch.data ?? {},
    metadata: {
      recordedAt: '2026-01-01T00:00:00.000Z',
      actor: { role: 'frontend', id: 'test' },
      marketplace: sketch.marketplace ?? 'm1',
      correlation: sketch.correlation ?? 'c1',
      schema: ENVELOPE_SCHEMA,
    },
  };
}

/** Given/when/then for process managers: what an instance has seen, what comes, what it asks for. */
export function givenProcess<S, F extends JsonObject>(
  manager: ProcessManager<S, F>,
  instance: string,
  ...seen: readonly RecordedEvent[]
) {
  let state = manager.initial;
  for (const event of seen)
    for (const fact of manager.react(state, event, instance).facts) state = manager.evolve(state, fact, event);
  return {
    state,
    when: (event: RecordedEvent) => {
      const reaction = manager.react(state, event, instance);
      return {
        reaction,
        thenAsks: (...commands: readonly AskedCommand[]) => assert.deepEqual(reaction.commands, commands),
        thenNothing: () => assert.deepEqual(reaction, { facts: [], commands: [] }),
      };
    },
  };
}
