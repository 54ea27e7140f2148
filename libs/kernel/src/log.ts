import type { JsonObject } from './json.js';
import type { Timestamp } from './time.js';

/** `<category>-<id>`; the category is everything before the first dash. */
export type StreamName = string;

export function streamName(category: string, id: string): StreamName {
  return `${category}-${id}`;
}

export function categoryOf(stream: StreamName): string {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
}

export function idOf(stream: StreamName): string {
  return stream.slice(stream.indexOf('-') + 1);
}

/** The state a stream must be in for an append to happen: an exact revision (the first event has revision 0), or one of three words. */
export type Expected = number | 'no-stream' | 'stream-exists' | 'any';

/** A place in one store's global order. Increases; need not be dense; means nothing in another store. */
export type Position = bigint;

/** Who did it: a role and an opaque id, never a name. */
export interface Actor {
  readonly role: string;
  readonly id: string;
}

/** One event, named as others name it: by stream and revision, never by global position. */
export interface EventRef {
  readonly stream: StreamName;
  readonly revision: number;
}

export function formatRef(ref: EventRef): string {
  return `${ref.stream}@${ref.revision}`;
}

/** The version of the envelope's own layout (`metadata.schema`). */
export const ENVELOPE_SCHEMA = 1;

export interface Metadata {
  readonly recordedAt: Timestamp;
  readonly actor: Actor;
  readonly marketplace: string;
  /** The case an event belongs to: the bounty's id for a bounty, its submissions and its rewards. */
  readonly correlation: string;
  /** What made it happen: an event (`stream@revision`) or a request stream. */
  readonly causation?: string;
  readonly schema: number;
}

export interface NewEvent {
  readonly id: string;
  /** The stored name, with its version: `bounty.posted.v1`. */
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: Metadata;
}

export interface RecordedEvent extends NewEvent {
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position;
}

export interface Write {
  readonly stream: StreamName;
  readonly expected: Expected;
  readonly events: readonly NewEvent[];
}

export interface Check {
  readonly stream: StreamName;
  readonly expected: Expected;
}

/** Rule 2: all of it or none of it, including the state of streams that are only checked. A stream occurs once. */
export interface AppendRequest {
  readonly writes: readonly Write[];
  readonly checks?: readonly Check[];
}

export interface AppendResult {
  /** The position of the last event of this append. */
  readonly position: Position;
  /** The revision of the last event written to each stream. */
  readonly revisions: ReadonlyMap<StreamName, number>;
  /** True when these very events were there already, and this is the answer their first append got. */
  readonly alreadyStored: boolean;
}

export interface RevisionMismatch {
  readonly stream: StreamName;
  readonly expected: Expected;
  /** The revision found, or `no-stream`. */
  readonly actual: number | 'no-stream';
}

/** A stream was not in the expected state; nothing was stored. */
export class WrongExpectedRevision extends Error {
  constructor(readonly mismatches: readonly RevisionMismatch[]) {
    super(
      `Nothing was appended: ${mismatches
        .map((m) => `${m.stream} was expected at ${describe(m.expected)} and is at ${describe(m.actual)}`)
        .join('; ')}. Read again, decide again.`,
    );
    this.name = 'WrongExpectedRevision';
  }
}

function describe(expected: Expected): string {
  return typeof expected === 'number' ? `revision ${expected}` : `"${expected}"`;
}

export interface ReadStreamOptions {
  readonly direction?: 'forwards' | 'backwards';
  /** The first revision to give: defaults to the first event forwards, the last one backwards. */
  readonly from?: number;
  readonly limit?: number;
}

/** What the command runner needs of an event store. The store's own port has more. */
export interface Log {
  append(request: AppendRequest): Promise<AppendResult>;
  /** A stream that does not exist yields nothing. */
  readStream(stream: StreamName, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;
}
