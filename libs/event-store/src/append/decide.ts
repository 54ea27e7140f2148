import type { AppendResult, Expected, Position, RevisionMismatch, StreamName } from '#kernel';
import { WrongExpectedRevision } from '#kernel';
import { EventIdReused } from '../errors.js';
import type { PreparedAppend, PreparedWrite } from './prepare.js';

/** The revision of a stream without events. */
export const NONE = -1;

export interface Place {
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position;
}

/** What deciding needs to know of the log as it stands. */
export interface LogView {
  /** The last revision, or `NONE`. */
  head(stream: StreamName): number;
  find(id: string): Place | undefined;
}

/** Every stream that is not in the state the append expects. */
export function mismatchesOf(append: PreparedAppend, view: Pick<LogView, 'head'>): RevisionMismatch[] {
  const mismatches: RevisionMismatch[] = [];
  const look = (stream: StreamName, expected: Expected) => {
    if (expected === 'any') return;
    const head = view.head(stream);
    if (!meets(head, expected)) mismatches.push({ stream, expected, actual: head === NONE ? 'no-stream' : head });
  };
  for (const write of append.writes) look(write.stream, write.expected);
  for (const check of append.checks) look(check.stream, check.expected);
  return mismatches;
}

function meets(head: number, expected: Exclude<Expected, 'any'>): boolean {
  if (expected === 'no-stream') return head === NONE;
  if (expected === 'stream-exists') return head !== NONE;
  return head === expected;
}

/**
 * The answer for an append whose events may be in the log already: the answer of its first time when they are, nothing when
 * the append is new and may be stored.
 * @throws EventIdReused when some of its ids are taken, or all of them elsewhere; WrongExpectedRevision when it is new and the
 * streams have moved.
 */
export function resolve(append: PreparedAppend, view: LogView): AppendResult | undefined {
  const revisions = new Map<StreamName, number>();
  let position = 0n;
  let taken: string | undefined;
  let own = true;
  for (const write of append.writes) {
    const found = findWrite(write, view);
    taken ??= found.taken;
    if (!found.last) own = false;
    else {
      revisions.set(write.stream, found.last.revision);
      if (found.last.position > position) position = found.last.position;
    }
  }
  if (own) return { position, revisions, alreadyStored: true };
  if (taken !== undefined) throw new EventIdReused(taken);
  const mismatches = mismatchesOf(append, view);
  if (mismatches.length > 0) throw new WrongExpectedRevision(mismatches);
  return undefined;
}

/** Whether a write is in the log where it would have gone: `last` is its last event then. `taken` is an id of it that is in the log at all. */
function findWrite(write: PreparedWrite, view: LogView): { taken?: string; last?: Place } {
  const places = write.events.map((event) => view.find(event.id));
  const taken = write.events.find((_, i) => places[i])?.id;
  const before = revisionBefore(write, places[0]);
  const inPlace = places.every((place, i) => place?.stream === write.stream && place.revision === before + 1 + i);
  return inPlace ? { taken, last: places.at(-1) } : { taken };
}

/** Where the stream stood before this write, had it been stored; NaN where it cannot have been. */
function revisionBefore({ expected }: PreparedWrite, first: Place | undefined): number {
  if (typeof expected === 'number') return expected;
  if (expected === 'no-stream') return NONE;
  const before = first ? first.revision - 1 : Number.NaN;
  return expected === 'stream-exists' && before === NONE ? Number.NaN : before;
}
