/** RFC 3339, UTC, always with milliseconds and `Z`: of one length, so that text order is time order. */
export type Timestamp = string;

/** The only way in for the present moment. Folds never see one; they read times out of events. */
export interface Clock {
  now(): Timestamp;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

export const TIMESTAMP_PATTERN = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$';

export function later(a: Timestamp, b: Timestamp): Timestamp {
  return a > b ? a : b;
}

/** @throws RangeError when `at` is not a time. */
export function plusMilliseconds(at: Timestamp, ms: number): Timestamp {
  return new Date(Date.parse(at) + ms).toISOString();
}

const DAY = 24 * 60 * 60 * 1000;

export function plusDays(at: Timestamp, days: number): Timestamp {
  return plusMilliseconds(at, days * DAY);
}
