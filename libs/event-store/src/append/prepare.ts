import { type AppendRequest, type Check, categoryOf, type Expected, type NewEvent, type StreamName } from '#kernel';
import { InvalidAppend } from '../errors.js';
import { type SerialisedEvent, serialise } from './serialise.js';

/** The default limit of one event: data and metadata together, in bytes of UTF-8. */
export const DEFAULT_MAX_EVENT_BYTES = 1024 * 1024;

export interface PreparedWrite {
  readonly stream: StreamName;
  readonly category: string;
  readonly expected: Expected;
  readonly events: readonly SerialisedEvent[];
}

/** An append that is well formed and can be stored as it is, if its expectations hold. */
export interface PreparedAppend {
  readonly writes: readonly PreparedWrite[];
  readonly checks: readonly Check[];
}

const STREAM = /^[a-z][a-z0-9_]*-[A-Za-z0-9._:/@~+-]{1,200}$/;
const TYPE = /^[\x21-\x7e]{1,200}$/;
// One spelling only, so that an id is equal to itself as text.
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @throws InvalidAppend, Unserialisable, EventTooLarge */
export function prepare(request: AppendRequest, maxEventBytes: number): PreparedAppend {
  const { writes, checks = [] } = request;
  if (writes.length === 0) throw new InvalidAppend('it writes nothing');
  refuseRepeats(request);
  for (const check of checks) examine(check.stream, check.expected);
  return { writes: writes.map((write) => prepareWrite(write, maxEventBytes)), checks };
}

function prepareWrite(write: AppendRequest['writes'][number], maxEventBytes: number): PreparedWrite {
  const { stream, expected, events } = write;
  examine(stream, expected);
  if (events.length === 0) throw new InvalidAppend(`it writes no event to ${stream}`);
  return {
    stream,
    category: categoryOf(stream),
    expected,
    events: events.map((event) => prepareEvent(event, maxEventBytes)),
  };
}

function prepareEvent(event: NewEvent, maxEventBytes: number): SerialisedEvent {
  if (!ID.test(event.id))
    throw new InvalidAppend(`${JSON.stringify(event.id)} is not an event id (a UUID in lower case)`);
  if (!TYPE.test(event.type)) throw new InvalidAppend(`${JSON.stringify(event.type)} is not an event type`);
  return serialise(event, maxEventBytes);
}

function examine(stream: StreamName, expected: Expected): void {
  if (!STREAM.test(stream))
    throw new InvalidAppend(`${JSON.stringify(stream)} is not a stream name (<category>-<id>, at most 200 characters)`);
  if (typeof expected === 'number' ? !Number.isSafeInteger(expected) || expected < 0 : !WORDS.has(expected))
    throw new InvalidAppend(`${JSON.stringify(expected)} is not something to expect of ${stream}`);
}

const WORDS: ReadonlySet<string> = new Set(['no-stream', 'stream-exists', 'any']);

function refuseRepeats({ writes, checks = [] }: AppendRequest): void {
  const [first] = writes;
  // The most common request by far: one event in one stream.
  if (writes.length === 1 && checks.length === 0 && first?.events.length === 1) return;
  const streams = new Set<StreamName>();
  for (const { stream } of [...writes, ...checks]) {
    if (streams.has(stream)) throw new InvalidAppend(`it names ${stream} twice`);
    streams.add(stream);
  }
  const ids = new Set<string>();
  for (const { events } of writes)
    for (const { id } of events) {
      if (ids.has(id)) throw new InvalidAppend(`it holds the event id ${id} twice`);
      ids.add(id);
    }
}
