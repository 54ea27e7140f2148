import type { JsonValue } from '#kernel';
import {
  activateDocument,
  adoptEngine,
  createMarketplace,
  draftDocument,
  type Operation,
  type Role,
} from '#operations';
import type { ProcessInstance } from '#subscriptions';
import type { Actor } from './actor.js';
import { attempt, attemptAction } from './attempt.js';
import { type Attempt, at, type Base, emptyBase } from './base.js';
import { BUILDS, DOCUMENTS, MARKET, NOON } from './cast.js';
import type { Tally } from './oracle/observe.js';
import { attemptSaga, deliver, passIdle } from './saga.js';
import { appendIn, type World } from './world.js';

/** Tells what happened before an exploration starts, one whole operation after another. */
export class Stage {
  private world: World;

  constructor(private readonly tally: Tally = new Map()) {
    const saga = { queues: new Map(), flying: [], ghosts: [], build: 0, crashes: 0, startsAt: 0 };
    this.world = { base: emptyBase(NOON), actors: new Map(), saga, moment: 0 };
  }

  get base(): Base {
    return this.world.base;
  }

  /** `who/what` names what is done, so that ids are the same as if that actor did it later. */
  async does(role: Role, who: string, what: string, operation: Operation<JsonValue | undefined>): Promise<void> {
    const identity = `${who}/${what}`;
    const context = { actor: { role, id: who }, marketplace: MARKET, identity };
    await this.append(await attempt(this.world.base, context, operation), identity);
  }

  /** An action of an actor, as the exploration would have it done. */
  async acts(actor: Actor, name: string): Promise<void> {
    const action = actor.actions[name];
    const found = action && (await attemptAction(this.world.base, actor, name, action));
    if (!found) throw new Error(`${actor.name} has no reason to ${name} here`);
    await this.append(found, `${actor.name}/${name}`);
  }

  /** Until the saga has nothing left to do. */
  async sagaWorks(): Promise<void> {
    this.world = await drained(this.world, this.tally);
  }

  passTo(moment: string): void {
    this.world = { ...this.world, base: at(this.world.base, moment) };
  }

  /** A marketplace under the house policy, or as yet under none; everything else that may come into force is drafted. */
  async opens(young = false): Promise<void> {
    const admin = (what: string, operation: Operation<JsonValue | undefined>) =>
      this.does('admin', 'admin', what, operation);
    await admin('create', createMarketplace({ name: 'exploration' }));
    await admin('adopt', adoptEngine(BUILDS[0]));
    for (const [name, draft] of Object.entries(DOCUMENTS)) await admin(`draft ${name}`, draftDocument(draft));
    if (young) return;
    await admin('activate registry', activateDocument(DOCUMENTS.registry));
    await admin('activate house', activateDocument(DOCUMENTS.house));
    await this.sagaWorks();
  }

  begin(actors: readonly Actor[]): World {
    const { base, saga } = this.world;
    const idle = new Map(actors.map(({ name }) => [name, { done: {}, answers: {} }]));
    return { ...this.world, actors: idle, saga: { ...saga, startsAt: base.history.length } };
  }

  private async append({ captured, refusal, failure }: Attempt, what: string): Promise<void> {
    const [pending] = captured;
    if (!pending) throw failure ?? new Error(`${what}: ${refusal ?? 'changes nothing'}`);
    const made = await appendIn(this.world, pending, this.tally);
    if (!made || made.objections.length > 0) throw new Error(`${what}: ${made?.objections[0]?.why ?? 'not appended'}`);
    this.world = await passIdle({ ...made.world, saga: deliver(made.world.base, made.world.saga, made.events) });
  }
}

/** The world once the saga has worked off everything, nobody else doing anything. @throws when it cannot. */
export async function drained(world: World, tally: Tally): Promise<World> {
  let now = world;
  for (let left = 500; left > 0; left--) {
    const [next] = now.saga.queues;
    const [instance, [event] = []] = next ?? [];
    if (!instance || !event) return allDone(now);
    const { captured, failure } = await attemptSaga(now.base, now.saga.build, instance, event);
    const [pending] = captured;
    const made = pending && (await appendIn(now, pending, tally));
    if (!made || made.objections.length > 0)
      throw failure ?? new Error(`the saga: ${made?.objections[0]?.why ?? 'stands still'}`);
    now = await passIdle({ ...made.world, saga: deliver(made.world.base, made.world.saga, made.events) });
  }
  throw new Error('the saga never comes to rest');
}

/** With nothing left to handle, nothing may be left undone. */
function allDone(world: World): World {
  for (const [stream, fold] of world.base.folds) {
    const [left] = stream.startsWith('process-') ? (fold as ProcessInstance).pending : [];
    if (left) throw new Error(`the saga has left undone: ${left.name} in ${stream}`);
  }
  return world;
}
