import { Names } from './canonical.js';
import { endsBadly } from './helping.js';
import type { Observed, Tally } from './oracle/observe.js';
import { count } from './oracle/observe.js';
import type { Scenario } from './scenario.js';
import { Stage } from './stage.js';
import { type Step, successors } from './steps.js';
import type { Setting, World } from './world.js';

export interface Violation {
  readonly scenario: string;
  readonly steps: readonly Step[];
  readonly objections: Observed['objections'];
}

export interface Explored {
  readonly scenario: string;
  readonly states: number;
  readonly transitions: number;
  /** Of the shortest way to the farthest state, in steps. */
  readonly deepest: number;
  readonly seconds: number;
  readonly assertions: Tally;
  readonly violation?: Violation;
}

export interface Limits {
  /** Stop after so many states; the answer then is no proof. */
  readonly states?: number;
  /** Whether every state is asked if it can come to a good end. Default true. */
  readonly liveness?: boolean;
  readonly onProgress?: (states: number, depth: number) => void;
}

export async function begin(scenario: Scenario): Promise<World> {
  const stage = new Stage();
  await stage.opens(scenario.young);
  await scenario.given(stage);
  return stage.begin(scenario.actors);
}

/** How each state was first reached. Breadth first, so that a way back is a shortest story. */
class Ways {
  private readonly parents: number[] = [];
  private readonly steps: (Step | undefined)[] = [];

  get size(): number {
    return this.parents.length;
  }

  add(parent: number, step: Step | undefined): number {
    this.parents.push(parent);
    this.steps.push(step);
    return this.parents.length - 1;
  }

  to(state: number, last?: Step): Step[] {
    const steps = last ? [last] : [];
    for (let at = state; at > 0; at = this.parents[at] ?? 0) {
      const step = this.steps[at];
      if (step) steps.unshift(step);
    }
    return steps;
  }
}

/** Explores every state that a scenario can come to, breadth first, until all are known or an assertion fails. */
export async function explore(scenario: Scenario, limits: Limits = {}): Promise<Explored> {
  const started = performance.now();
  const tally: Tally = new Map();
  const setting: Setting = { actors: scenario.actors, tally };
  const { mirror, moments = [], crashes = 0 } = scenario;
  const times = moments.some((moment, n) => moment < (moments[n - 1] ?? ''));
  const names = new Names({ mirror, times, crashes });
  const first = await begin(scenario);
  const seen = new Set([names.of(first)]);
  const live = new Set<string>();
  const ways = new Ways();
  let layer = [{ world: first, state: ways.add(0, undefined) }];
  let transitions = 0;
  let deepest = 0;
  let violation: Violation | undefined;
  const wrong = (state: number, step: Step | undefined, objections: Observed['objections']) => {
    violation = { scenario: scenario.name, steps: ways.to(state, step), objections };
  };

  const ends = async (world: World, state: number) => {
    if (limits.liveness === false) return;
    count(tally, 'live');
    const why = await endsBadly(world, names, live, { actors: scenario.actors, tally: new Map() });
    if (why) wrong(state, undefined, [why]);
  };

  await ends(first, 0);
  for (; layer.length > 0 && !violation; deepest++) {
    const further: typeof layer = [];
    for (const { world, state } of layer) {
      for await (const next of successors(world, scenario, setting)) {
        transitions++;
        if (next.objections.length > 0) {
          wrong(state, next.step, next.objections);
          break;
        }
        const name = names.of(next.world);
        if (seen.has(name)) continue;
        seen.add(name);
        const known = ways.add(state, next.step);
        further.push({ world: next.world, state: known });
        if (next.world.base !== world.base) await ends(next.world, known);
        if (violation) break;
        if (seen.size % 1000 === 0) limits.onProgress?.(seen.size, deepest + 1);
      }
      if (violation || seen.size >= (limits.states ?? Number.POSITIVE_INFINITY)) break;
    }
    if (further.length === 0) break;
    layer = seen.size >= (limits.states ?? Number.POSITIVE_INFINITY) ? [] : further;
  }
  const seconds = (performance.now() - started) / 1000;
  return { scenario: scenario.name, states: seen.size, transitions, deepest, seconds, assertions: tally, violation };
}
