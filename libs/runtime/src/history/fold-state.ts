import {
  accessKey,
  bounty,
  caseFile,
  consent,
  marketplace,
  policyCatalogue,
  poster,
  registryCatalogue,
  reward,
  submission,
} from '#domain';
import { categoryOf, type DomainEvent, type RecordedEvent, requestDecider, type StreamName } from '#kernel';
import { processInstance } from '#subscriptions';

interface Folding {
  readonly category: string;
  readonly initial: unknown;
  evolve(state: unknown, event: DomainEvent): unknown;
}

const FOLDINGS = [
  bounty,
  submission,
  reward,
  consent,
  marketplace,
  policyCatalogue,
  registryCatalogue,
  accessKey,
  caseFile,
  poster,
  processInstance,
  requestDecider,
] as readonly unknown[] as readonly Folding[];

/** How a stream stands after these events, from its beginning; nothing for one of a kind that nobody knows. */
export function foldState(stream: StreamName, events: readonly RecordedEvent[]): unknown {
  const folding = FOLDINGS.find(({ category }) => category === categoryOf(stream));
  return folding && events.reduce<unknown>((state, event) => folding.evolve(state, event), folding.initial);
}

/** The same for JSON, which would lose maps. */
export function plainState(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, held]) => [String(key), plainState(held)]));
  if (Array.isArray(value)) return value.map(plainState);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plainState(held)]));
}
