import { categoryOf, idOf, type JsonObject, type JsonValue, type RecordedEvent } from '#kernel';
import type { CallerIdentity } from '../edge/caller.js';
import { fieldsFor, seesActors } from './table.js';

/** An event as it leaves the house: ids and small facts. */
export interface Told {
  /** The stored name without its version: `bounty.screened`. */
  readonly type: string;
  readonly data: JsonObject;
}

/** What a caller may know of an event; nothing where it is not theirs to see. */
export function tell(event: RecordedEvent, { marketplace, role }: CallerIdentity): Told | undefined {
  const { metadata } = event;
  const fields = fieldsFor(event.type, role);
  if (metadata.marketplace !== marketplace || !fields) return undefined;
  const type = event.type.replace(/\.v\d+$/, '');
  const facts = fields.flatMap((path) => {
    const value = at(event.data, path);
    return value === undefined ? [] : [[path.split('.').at(-1) ?? path, value] as const];
  });
  return {
    type,
    data: {
      type,
      kind: categoryOf(event.stream),
      id: idOf(event.stream),
      revision: event.revision,
      at: metadata.recordedAt,
      facts: Object.fromEntries(facts),
      ...(seesActors(role) && { actor: { ...metadata.actor } }),
    },
  };
}

function at(data: JsonObject, path: string): JsonValue | undefined {
  return path.split('.').reduce<JsonValue | undefined>((value, name) => {
    const inside = typeof value === 'object' && value !== null && !Array.isArray(value);
    return inside && Object.hasOwn(value, name) ? (value as JsonObject)[name] : undefined;
  }, data);
}
