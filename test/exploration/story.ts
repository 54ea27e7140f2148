import { isDeepStrictEqual } from 'node:util';
import { Names } from './canonical.js';
import { begin, type Violation } from './explore.js';
import { endsBadly } from './helping.js';
import { ASSERTIONS, type Observed } from './oracle/observe.js';
import type { Scenario } from './scenario.js';
import { type Next, type Step, successors } from './steps.js';
import { Nicknames, outlook, readings, writings } from './words.js';
import type { Setting, World } from './world.js';

export interface Told {
  readonly lines: readonly string[];
  readonly objections: Observed['objections'];
}

/** Tells a story from its beginning, doing every step again. @throws when a step cannot be done any more. */
export async function tell(scenario: Scenario, steps: readonly Step[]): Promise<Told> {
  const setting: Setting = { actors: scenario.actors, tally: new Map() };
  const nicknames = new Nicknames();
  let world = await begin(scenario);
  nicknames.see(world.base.streams.keys());
  const lines = [`${scenario.name}: ${scenario.about}`, ...looks(world, undefined), ''];
  let objections: Observed['objections'] = [];
  for (const [n, step] of steps.entries()) {
    const next = await follow(world, step, scenario, setting);
    if (!next) throw new Error(`step ${n + 1} cannot be done: ${JSON.stringify(step)}`);
    nicknames.see(next.world.base.streams.keys());
    lines.push(`${String(n + 1).padStart(3)}. ${sentence(world, next, scenario)}`);
    if (next.world.base !== world.base) lines.push(...looks(next.world, world));
    world = next.world;
    objections = next.objections;
    if (objections.length > 0) break;
  }
  if (objections.length === 0) {
    const why = await endsBadly(world, new Names({ times: true, crashes: 0 }), new Set(), setting);
    if (why) objections = [why];
  }
  lines.push('', ...objections.map(({ assertion, why }) => `  ✗ ${ASSERTIONS[assertion]}\n    ${why}`));
  return { lines: lines.map((line) => nicknames.in(line)), objections };
}

/** A violation as a story that ends with it. */
export async function storyOf(violation: Violation, scenario: Scenario): Promise<string> {
  const { lines } = await tell(scenario, violation.steps);
  return lines.join('\n');
}

async function follow(world: World, step: Step, scenario: Scenario, setting: Setting): Promise<Next | undefined> {
  for await (const next of successors(world, scenario, setting)) if (isDeepStrictEqual(next.step, step)) return next;
  return undefined;
}

function sentence(world: World, { step, attempt, world: after }: Next, { actors }: Scenario): string {
  const [captured] = attempt?.captured ?? [];
  switch (step.kind) {
    case 'reads': {
      const says = actors.find((actor) => actor.name === step.who)?.actions[step.action]?.says;
      const read = captured ? ` It has read ${readings(captured)}, and decided.` : '';
      return `${step.who} ${says}.${read}`;
    }
    case 'appends': {
      const pending = world.actors.get(step.who)?.pending;
      return `${step.who} appends ${pending && writings(pending)}.`;
    }
    case 'saga-reads':
      return `The saga works on ${step.instance}. It has read ${captured && readings(captured)}, and decided.`;
    case 'saga-does':
      return `The saga works on ${step.instance}, and appends ${newest(world, after)}.`;
    case 'saga-appends':
    case 'ghost-appends': {
      const flight = (step.kind === 'saga-appends' ? world.saga.flying : world.saga.ghosts)[step.flight];
      const whose = step.kind === 'saga-appends' ? 'The saga' : 'What a dead saga had sent arrives: it';
      return `${whose} appends ${flight && writings(flight)}.`;
    }
    case 'crash':
      return `The saga dies and starts over; what it had in flight is ${step.inFlight}. Every event is delivered again.`;
    case 'upgrade':
      return 'The saga’s process is replaced by one of the next build.';
    case 'moment':
      return `It is ${after.base.now} now.`;
    default:
      return step satisfies never;
  }
}

function newest(before: World, after: World): string {
  const added = after.base.history.slice(before.base.history.length);
  return added
    .map(({ type, stream, revision }) => `${type.replace(/\.v\d+$/, '')} to ${stream}@${revision}`)
    .join(', ');
}

/** How things stand: all at first, then what has changed. */
function looks(world: World, before: World | undefined): string[] {
  const known = new Set(before ? outlook(before.base.facts) : []);
  return outlook(world.base.facts)
    .filter((line) => !known.has(line))
    .map((line) => `       ${line}`);
}
