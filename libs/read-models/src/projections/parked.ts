import type { JsonObject, JsonValue, StreamName, Timestamp } from '#kernel';
import type { Projection } from '../projection.js';

/** A process instance that an event stopped. It is there while it is parked, and gone once it has resumed. */
export interface ParkedRow {
  readonly stream: StreamName;
  readonly marketplace: string;
  readonly since: Timestamp;
  /** The event it could not get past. */
  readonly cause: { readonly stream: StreamName; readonly revision: number; readonly type: string };
  readonly error: { readonly name: string; readonly message: string };
  readonly attempts: number;
  /** How many events wait behind it. */
  readonly queued: number;
  readonly retryRequestedAt?: Timestamp;
}

/** The stored names of `libs/subscriptions`. */
const PARKED = 'process.parked.v1';
const QUEUED = 'process.queued.v1';
const RETRY_REQUESTED = 'process.retry-requested.v1';
const RESUMED = 'process.resumed.v1';

export const parkedProjection: Projection<ParkedRow> = {
  name: 'parked',
  version: 1,
  columns: { marketplace: 'TEXT', since: 'TEXT' },
  indexes: [{ columns: ['marketplace', 'since', 'key'] }],
  types: [PARKED, QUEUED, RETRY_REQUESTED, RESUMED],
  keys: (event) => [event.stream],
  evolve: (row, { type, data, stream, metadata: { marketplace, recordedAt } }) => {
    switch (type) {
      case PARKED: {
        const { retryRequestedAt: _, ...before } = row ?? { stream, marketplace, since: recordedAt, queued: 0 };
        return { ...before, ...whatHappened(data) };
      }
      case QUEUED:
        return row && { ...row, queued: row.queued + 1 };
      case RETRY_REQUESTED:
        return row && { ...row, retryRequestedAt: recordedAt };
      case RESUMED:
        return undefined;
      default:
        return row;
    }
  },
  values: ({ marketplace, since }) => ({ marketplace, since }),
};

function whatHappened(data: JsonObject): Pick<ParkedRow, 'cause' | 'error' | 'attempts'> {
  const cause = object(data.cause);
  const error = object(data.error);
  return {
    cause: { stream: text(cause.stream), revision: whole(cause.revision), type: text(cause.type) },
    error: { name: text(error.name), message: text(error.message) },
    attempts: whole(data.attempts),
  };
}

function object(value: JsonValue | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function whole(value: JsonValue | undefined): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}
