import { StoreClosed } from '#event-store';
import { type CommandContext, CommandRunner, type IdSource, type JsonValue } from '#kernel';
import type { Operation } from '#operations';
import { type Action, type Actor, View } from './actor.js';
import type { Attempt, Base } from './base.js';
import { MARKET } from './cast.js';
import { Snapshot } from './snapshot.js';

const EVENT_IDS = '00000000-0000-7000-8000-';

/** Ids of events: fresh for every attempt, so that no two appends can be taken for one. */
let made = 0;
export const eventIds: IdSource = {
  next: () => `${EVENT_IDS}${(made++).toString(16).padStart(12, '0')}`,
};

export function runnerOn(base: Base, log: Snapshot): CommandRunner {
  return new CommandRunner(log, { clock: { now: () => base.now }, ids: eventIds });
}

/** Thrown where a decision is made twice and comes out different. */
export class Unsteady extends Error {}

/**
 * Decides twice, now and then, and compares: nothing but what was read may go in. Ids of events are not compared, for those must
 * differ. When it is done depends on the state only, so that a story is told the same way again.
 */
export async function steadily(base: Base, decide: () => Promise<Attempt>): Promise<Attempt> {
  const found = await decide();
  if (!isDecidedTwice(base, found)) return found;
  const again = await decide();
  const asText = ({ captured }: Attempt) =>
    JSON.stringify(
      captured.map(({ request }) => request),
      (key, value) => (key === 'id' && isEventId(value) ? '' : value),
    );
  if (asText(found) === asText(again)) return found;
  return { ...found, failure: new Unsteady('decided twice on the same state, it comes out different') };
}

export function isDecidedTwice({ history }: Base, { captured }: Attempt): boolean {
  return history.length % 4 === 0 && captured.length > 0;
}

function isEventId(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(EVENT_IDS);
}

/** Runs an operation through the real runner, up to its append. */
export async function attempt(
  base: Base,
  context: CommandContext,
  operation: Operation<JsonValue | undefined>,
): Promise<Attempt> {
  const log = new Snapshot(base);
  let result: JsonValue | undefined;
  try {
    const answer = await runnerOn(base, log).run(context, async (tx) => {
      result = await operation(tx);
      return result;
    });
    if (!answer.ok) return { captured: [], refusal: answer.refusal.code };
    return { captured: [], result: answer.value, replayed: answer.replayed };
  } catch (error) {
    if (error instanceof StoreClosed) return { captured: log.captured, result };
    return { captured: log.captured, failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** What an actor's action comes to from here. */
export function attemptAction(base: Base, actor: Actor, name: string, action: Action): Promise<Attempt> | undefined {
  const key = `${actor.name}/${name}`;
  const known = base.attempts.get(key);
  if (known) return known;
  const operation = action.ask(new View(base));
  if (!operation) return undefined;
  const subject = actor.id ?? actor.name;
  const context: CommandContext = {
    actor: { role: actor.role, id: subject },
    marketplace: MARKET,
    identity: key,
    ...(action.keyed && { request: { route: name, subject, key: name, body: name } }),
  };
  const found = steadily(base, () => attempt(base, context, operation));
  base.attempts.set(key, found);
  return found;
}
