import type { NewEvent } from '#kernel';
import { EventTooLarge, Unserialisable } from '../errors.js';

/** Deeper than this is taken for a value that contains itself. */
const MAX_DEPTH = 200;

/** An event as it is stored: data and metadata as JSON text. */
export interface SerialisedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

/**
 * An event's stored form. What reading would not give back as it was is refused; only properties that are `undefined` are
 * left out in silence, since an optional property that is absent means the same.
 * @param maxBytes the limit for data and metadata together, in bytes of UTF-8.
 * @throws Unserialisable, EventTooLarge
 */
export function serialise(event: NewEvent, maxBytes: number): SerialisedEvent {
  const data = toJson(event.type, 'data', event.data);
  const metadata = toJson(event.type, 'metadata', event.metadata);
  // A UTF-16 unit takes at most three bytes, so most events need no counting.
  if ((data.length + metadata.length) * 3 > maxBytes) {
    const bytes = Buffer.byteLength(data) + Buffer.byteLength(metadata);
    if (bytes > maxBytes) throw new EventTooLarge(event.type, bytes, maxBytes);
  }
  return { id: event.id, type: event.type, data, metadata };
}

function toJson(type: string, name: string, value: unknown): string {
  const found =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? unfaithful(value, 0)
      : ' is not a plain object';
  if (found !== undefined) throw new Unserialisable(type, name + found);
  return JSON.stringify(value);
}

/** What in `value` JSON would lose or change, as a path and a reason; nothing when it comes back as it is. */
function unfaithful(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return undefined;
    case 'number':
      if (!Number.isFinite(value)) return ` is ${value}`;
      return Object.is(value, -0) ? ' is negative zero' : undefined;
    case 'object':
      break;
    case 'undefined':
      return ' is undefined';
    default:
      return ` is a ${typeof value}`;
  }
  if (value === null) return undefined;
  if (depth === MAX_DEPTH) return ` is nested deeper than ${MAX_DEPTH} levels, or contains itself`;
  return Array.isArray(value) ? unfaithfulList(value, depth) : unfaithfulObject(value, depth);
}

function unfaithfulList(list: readonly unknown[], depth: number): string | undefined {
  for (let i = 0; i < list.length; i++) {
    const found = unfaithful(list[i], depth + 1);
    if (found !== undefined) return `[${i}]${found}`;
  }
  return undefined;
}

function unfaithfulObject(object: object, depth: number): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(object);
  // A root prototype of any realm will do: test runners and workers have realms of their own.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return ' is not a plain object';
  for (const [key, member] of Object.entries(object)) {
    if (member === undefined) continue;
    const found = unfaithful(member, depth + 1);
    if (found !== undefined) return `.${key}${found}`;
  }
  return undefined;
}
