import { OtherEngine } from '#enforcement';
import type { Action, Actor } from './actor.js';
import { attemptAction, isDecidedTwice, Unsteady } from './attempt.js';
import { type Attempt, at } from './base.js';
import { count, type Observed } from './oracle/observe.js';
import { attemptSaga, deliver, passIdle, restart, upgrade } from './saga.js';
import type { Scenario } from './scenario.js';
import { type ActorAt, appendIn, type Flight, type Moved, type Setting, type World, withoutStale } from './world.js';

/** One thing that can happen next. Plain data: a story is a list of these, and can be told again. */
export type Step =
  | { readonly kind: 'reads'; readonly who: string; readonly action: string }
  | { readonly kind: 'appends'; readonly who: string }
  | { readonly kind: 'saga-reads'; readonly instance: string }
  | { readonly kind: 'saga-does'; readonly instance: string; readonly flight: number }
  | { readonly kind: 'saga-appends'; readonly flight: number }
  | { readonly kind: 'ghost-appends'; readonly flight: number }
  | { readonly kind: 'crash'; readonly inFlight: 'lost' | 'late' }
  | { readonly kind: 'upgrade' }
  | { readonly kind: 'moment' };

type Objections = Observed['objections'];

export interface Next {
  readonly step: Step;
  readonly world: World;
  readonly objections: Objections;
  /** For the story: what was about to be appended, or was. */
  readonly attempt?: Attempt;
}

const SAME: Objections = [];

/** Everything that can happen in a world, one after another. What changes nothing is not given. */
export async function* successors(world: World, scenario: Scenario, setting: Setting): AsyncGenerator<Next> {
  for (const actor of setting.actors) yield* actorSteps(world, actor, setting);
  yield* sagaSteps(world, scenario, setting);
  const moment = scenario.moments?.[world.moment];
  if (moment) {
    const next = { ...world, base: at(world.base, moment), moment: world.moment + 1 };
    yield { step: { kind: 'moment' }, world: await passIdle(next), objections: SAME };
  }
}

async function* actorSteps(world: World, actor: Actor, setting: Setting): AsyncGenerator<Next> {
  const state = world.actors.get(actor.name) ?? { done: {}, answers: {} };
  const { pending } = state;
  if (pending) {
    const made = await appendIn(world, pending, setting.tally);
    if (!made) return;
    const { action, answer } = pending;
    const done = { ...state.done, [action]: (state.done[action] ?? 0) + 1 };
    const after: ActorAt = { done, answers: { ...state.answers, [action]: answer } };
    const step: Step = { kind: 'appends', who: actor.name };
    yield { ...(await settled(made, { actors: new Map(world.actors).set(actor.name, after) }, setting)), step };
    return;
  }
  for (const [name, action] of Object.entries(actor.actions)) {
    const attempt = await offered(world, actor, state, name, action, setting);
    if (attempt) looked(world, attempt, setting);
    const [captured] = attempt?.captured ?? [];
    const objections = attempt ? objectionsTo(attempt) : SAME;
    if (!attempt || (!captured && objections.length === 0)) continue;
    const step: Step = { kind: 'reads', who: actor.name, action: name };
    if (!captured || objections.length > 0) yield { step, world, objections, attempt };
    else {
      const next = { ...state, pending: { ...captured, action: name, answer: attempt.result } };
      const actors = new Map(world.actors).set(actor.name, next);
      yield { step, world: { ...world, actors }, objections: SAME, attempt };
    }
  }
}

/** What an action comes to, where the actor may try it; what comes of asking again, where it has succeeded. */
async function offered(
  { base }: World,
  actor: Actor,
  { done, answers }: ActorAt,
  name: string,
  action: Action,
  setting: Setting,
): Promise<Attempt | undefined> {
  const times = done[name] ?? 0;
  const again = times >= (action.times ?? 1);
  const barred = action.unless?.some((other) => done[other]) || action.after?.some((other) => !done[other]);
  if (!again && barred) return undefined;
  if (again && !action.keyed && !action.repeatable) return undefined;
  const attempt = await attemptAction(base, actor, name, action);
  if (!attempt || !again) return attempt;
  count(setting.tally, 'retries');
  const answered =
    !action.keyed || (attempt.replayed && JSON.stringify(attempt.result) === JSON.stringify(answers[name]));
  if (attempt.captured.length === 0 && answered && !attempt.failure) return undefined;
  const why = answered ? 'asked again, it does it again' : 'asked again, it answers something else';
  return { ...attempt, failure: attempt.failure ?? new Retried(why) };
}

class Retried extends Error {}

function looked({ base }: World, attempt: Attempt, { tally }: Setting): void {
  count(tally, 'fails');
  if (isDecidedTwice(base, attempt)) count(tally, 'same');
}

function objectionsTo({ failure }: Attempt): Objections {
  if (!failure) return SAME;
  const assertion = failure instanceof Retried ? 'retries' : failure instanceof Unsteady ? 'same' : 'fails';
  return [{ assertion, why: assertion === 'fails' ? String(failure) : failure.message }];
}

async function* sagaSteps(world: World, scenario: Scenario, setting: Setting): AsyncGenerator<Next> {
  const { saga } = world;
  if (scenario.saga !== 'asleep') {
    for (const [instance, queue] of saga.queues) {
      const [event] = queue;
      if (!event || saga.flying.some((flight) => flight.instance === instance)) continue;
      const attempt = await attemptSaga(world.base, saga.build, instance, event);
      looked(world, attempt, setting);
      // A saga of another build stands still, until it is replaced.
      if (attempt.failure instanceof OtherEngine) continue;
      const step: Step = { kind: 'saga-reads', instance };
      const objections = [...objectionsTo(attempt), ...incomplete(instance, attempt, setting)];
      const flights = attempt.captured.map((pending) => ({ ...pending, instance }));
      if (objections.length > 0) yield { step, world, objections, attempt };
      else if (scenario.saga === 'split') {
        const flying = [...saga.flying, ...flights];
        yield { step, world: { ...world, saga: { ...saga, flying } }, objections, attempt };
      } else
        for (const [n, flight] of flights.entries())
          yield* landing(world, flight, { kind: 'saga-does', instance, flight: n }, setting, {});
    }
    for (const [n, flight] of saga.flying.entries()) {
      const flying = saga.flying.filter((other) => other !== flight);
      yield* landing(world, flight, { kind: 'saga-appends', flight: n }, setting, { flying });
    }
    for (const [n, flight] of saga.ghosts.entries()) {
      const ghosts = saga.ghosts.filter((other) => other !== flight);
      yield* landing(world, flight, { kind: 'ghost-appends', flight: n }, setting, { ghosts });
    }
  }
  const crashes = saga.crashes + 1;
  if (crashes <= (scenario.crashes ?? 0)) {
    const lost = await restart(world, { crashes });
    yield { step: { kind: 'crash', inFlight: 'lost' }, world: lost, objections: SAME };
    const ghosts = [...saga.ghosts, ...saga.flying];
    if (saga.flying.length > 0)
      yield {
        step: { kind: 'crash', inFlight: 'late' },
        world: await restart(world, { crashes, ghosts }),
        objections: SAME,
      };
  }
  if (scenario.upgrade && saga.build === 0) {
    const upgraded = await upgrade(world);
    yield { step: { kind: 'upgrade' }, world: upgraded, objections: SAME };
  }
}

async function* landing(
  world: World,
  flight: Flight,
  step: Step,
  setting: Setting,
  change: Partial<World['saga']>,
): AsyncGenerator<Next> {
  const made = await appendIn(world, flight, setting.tally);
  if (!made) return;
  const saga = { ...world.saga, ...change };
  yield { ...(await settled(made, { saga }, setting)), step };
}

/** After an append: what is stale by it is forgotten, its events are delivered, the saga passes what asks nothing of it. */
async function settled(made: Moved, change: Partial<World>, { tally }: Setting): Promise<Omit<Next, 'step'>> {
  const moved = { ...made.world, ...change };
  const fresh = await withoutStale(moved, tally);
  const saga = deliver(fresh.world.base, fresh.world.saga, made.events);
  const world = await passIdle({ ...fresh.world, saga });
  return { world, objections: [...made.objections, ...fresh.objections] };
}

/** Rule: an atomic command's completion is in the append of its effect. A sweep makes many appends, and is told apart by its instance. */
function incomplete(instance: string, { captured }: Attempt, { tally }: Setting): Objections {
  if (instance.startsWith('marketplace-')) return SAME;
  count(tally, 'complete');
  const own = captured.every(({ request }) => request.writes.some((w) => w.stream === `process-${instance}`));
  return own ? SAME : [{ assertion: 'complete', why: 'the saga has an effect that it does not record as done' }];
}
