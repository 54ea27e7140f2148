import { categoryOf, type RecordedEvent, type StreamName } from '#kernel';
import { FOLDINGS } from '../foldings.js';

/** How a stream stands after these events, from its beginning; nothing for one of a kind that nobody knows. */
export function foldState(stream: StreamName, events: readonly RecordedEvent[]): unknown {
  const folding = FOLDINGS.get(categoryOf(stream));
  return folding && events.reduce<unknown>((state, event) => folding.evolve(state, event), folding.initial);
}

/** The same for JSON, which would lose maps. */
export function plainState(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, held]) => [String(key), plainState(held)]));
  if (Array.isArray(value)) return value.map(plainState);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plainState(held)]));
}
