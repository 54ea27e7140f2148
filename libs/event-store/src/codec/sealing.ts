import type { JsonObject, JsonValue, NewEvent, RecordedEvent, StreamName } from '#kernel';
import { SubjectErased, UnreadableEvent } from '../errors.js';
import * as box from '../keys/box.js';
import type { KeyRing } from '../keys/key-ring.js';
import { type PersonalPaths, putBack, type Taken, takeOut, textAt } from './personal.js';

/** The reserved property of stored data that holds the boxes. */
export const SEALED = '$sealed';

/**
 * All personal texts that one event holds of one subject, in one box. The list of declared fields stays beside it, so that it
 * opens without the event's definition, which may be gone by then.
 */
interface Sealed {
  /** `<marketplace>/<id>`: whose key opens it. */
  readonly subject: string;
  readonly fields: readonly string[];
  /** Base64. */
  readonly box: string;
}

interface Part {
  readonly subject: string;
  readonly fields: readonly string[];
  readonly taken: Taken[];
  /** Where the subject was erased, the event is stored without these texts instead of being refused. */
  readonly droppable: boolean;
}

/** Personal texts taken out of an event, before there is a key to seal them with. */
export interface Extract {
  readonly data: JsonObject;
  readonly parts: readonly Part[];
}

/** @throws TypeError when a field is not a text or names no subject. */
export function extract(event: NewEvent, personal: readonly PersonalPaths[]): Extract {
  let data: JsonValue = event.data;
  const parts = [];
  for (const paths of personal) {
    const taken: Taken[] = [];
    data = takeOut(data, paths, taken);
    if (taken.length === 0) continue;
    const subject = textAt(event.data, paths.subject);
    if (!subject) throw new TypeError(`${paths.subject.join('.')} does not say whose personal fields these are`);
    parts.push({
      subject: `${event.metadata.marketplace}/${subject}`,
      fields: paths.fields,
      taken,
      droppable: paths.ifErased === 'drop',
    });
  }
  return { data: data as JsonObject, parts };
}

/** The data as it is stored. Every subject must have a key by now. @throws SubjectErased */
export function seal({ data, parts }: Extract, stream: StreamName, event: NewEvent, keys: KeyRing): JsonObject {
  if (parts.length === 0) return data;
  const sealed = parts.flatMap(({ subject, fields, taken, droppable }) => {
    const found = keys.lookup(subject);
    if (found.state === 'destroyed' && droppable) return [];
    if (found.state === 'destroyed') throw new SubjectErased(subject);
    if (found.state === 'missing') throw new Error(`The key of ${subject} went missing before it was used.`);
    const closed = box.close(found.key, JSON.stringify(taken), boundTo(stream, event, subject, fields));
    return { subject, fields, box: closed.toString('base64') };
  });
  return sealed.length === 0 ? data : { ...data, [SEALED]: sealed };
}

/** Stored data without its boxes, in which every personal text reads `[erased]`. */
export function withoutBoxes(data: JsonObject): JsonObject {
  if (!(SEALED in data)) return data;
  const { [SEALED]: _boxes, ...rest } = data;
  return rest;
}

/** Stored data with its personal texts; those of a destroyed key read `[erased]`. @throws UnreadableEvent */
export function unseal(event: RecordedEvent, keys: KeyRing): JsonObject {
  const { [SEALED]: boxes, ...data } = event.data;
  if (boxes === undefined) return event.data;
  if (!Array.isArray(boxes)) throw unreadable(event, 'its sealed fields are not a list');
  for (const entry of boxes) {
    if (!isSealed(entry)) throw unreadable(event, 'its sealed fields are malformed');
    const found = keys.lookup(entry.subject);
    if (found.state === 'destroyed') continue;
    if (found.state === 'missing')
      throw unreadable(event, `the key of ${entry.subject} is missing; restore the key store from a backup`);
    const plain = box.open(
      found.key,
      Buffer.from(entry.box, 'base64'),
      boundTo(event.stream, event, entry.subject, entry.fields),
    );
    if (!plain || !putBack(data, JSON.parse(plain.toString())))
      throw unreadable(event, 'its sealed fields were changed, or belong to another event');
  }
  return data;
}

/** A box opens only where it was put: in this stream, type, event and field, for this subject. */
function boundTo(stream: StreamName, event: NewEvent, subject: string, fields: readonly string[]): string {
  return JSON.stringify(['holdfast sealed fields 1', stream, event.type, event.id, subject, fields]);
}

function isSealed(entry: unknown): entry is Sealed {
  if (typeof entry !== 'object' || entry === null) return false;
  const { subject, fields, box } = entry as Partial<Sealed>;
  return typeof subject === 'string' && typeof box === 'string' && Array.isArray(fields);
}

function unreadable(event: RecordedEvent, reason: string): UnreadableEvent {
  return new UnreadableEvent(`${event.stream}@${event.revision}`, event.type, reason);
}
