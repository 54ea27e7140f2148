import { StoreClosed } from '#event-store';
import { type CommandContext, CommandRunner, type IdSource, type JsonValue } from '#kernel';
import type { Operation } from '#operations';
import { type Action, type Actor, View } from './actor.js';
import type { Attempt, Base } from './base.js';
import { MARKET } from './cast.js';
import { Snapshot } from './snapshot.js';

/** Ids of events: fresh for every attempt, so that no two appends can be taken for one. */
let made = 0;
export const eventIds: IdSource = {
  next: () => `00000000-0000-7000-8000-${(made++).toString(16).padStart(12, '0')}`,
};

export function runnerOn(base: Base, log: Snapshot): CommandRunner {
  return new CommandRunner(log, { clock: { now: () => base.now }, ids: eventIds });
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
  const found = attempt(base, context, operation);
  base.attempts.set(key, found);
  return found;
}
