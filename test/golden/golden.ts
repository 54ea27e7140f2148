import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { domainEvents, domainFoldings, type Folding } from '#domain';
import { categoryOf, digestOf, fold, requestDecider } from '#kernel';

/** One line of `events.v1.jsonl`: an event as it was stored, without its global position. */
export interface GoldenEvent {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: { readonly marketplace: string; readonly correlation: string; readonly recordedAt: string };
}

/** What is kept of a stream: which events were folded, and what they came to. */
export interface GoldenStream {
  readonly events: number;
  /** Of those events, in order. */
  readonly digest: string;
  readonly state: unknown;
}

export type GoldenStates = Readonly<Record<string, GoldenStream>>;

const EVENTS = fileURLToPath(new URL('events.v1.jsonl', import.meta.url));
const STATES = fileURLToPath(new URL('states.v1.json', import.meta.url));

const deciders = new Map(
  [...domainFoldings, requestDecider as unknown as Folding].map((folding) => [folding.category, folding]),
);

export const definitions = new Map(domainEvents.map((definition) => [definition.type, definition]));

export function readEvents(): GoldenEvent[] {
  const lines = readFileSync(EVENTS, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldenEvent);
}

export function readStates(): GoldenStates {
  return existsSync(STATES) ? (JSON.parse(readFileSync(STATES, 'utf8')) as GoldenStates) : {};
}

export function byStream(events: readonly GoldenEvent[]): Map<string, GoldenEvent[]> {
  return Map.groupBy(events, (event) => event.stream);
}

/** Every stream, folded by its decider. @throws on a stream that no decider folds. */
export function replay(events: readonly GoldenEvent[]): GoldenStates {
  const folded = [...byStream(events)].map(([stream, story]) => {
    const decider = deciders.get(categoryOf(stream));
    if (!decider) throw new Error(`No decider folds ${stream}: add it to golden.ts.`);
    const state: unknown = JSON.parse(JSON.stringify(fold(decider, story) ?? null));
    return [stream, { events: story.length, digest: digestOf(story), state }] as const;
  });
  return Object.fromEntries(folded.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The streams whose committed events are no longer there as they were. */
export function tampered(known: GoldenStates, events: readonly GoldenEvent[]): string[] {
  const now = byStream(events);
  return Object.entries(known)
    .filter(([stream, { events: count, digest }]) => digestOf((now.get(stream) ?? []).slice(0, count)) !== digest)
    .map(([stream]) => stream);
}

/** Keeps what the events come to now. Refuses when an event that was kept before is missing or changed. */
export function updateStates(events: readonly GoldenEvent[]): void {
  const gone = tampered(readStates(), events);
  if (gone.length > 0)
    throw new Error(`Stored events are for ever; these streams lost or changed some: ${gone.join(', ')}`);
  writeFileSync(STATES, `${JSON.stringify(replay(events), null, 1)}\n`);
}
