import { decodeToken } from '#event-store';
import type { RecordedEvent } from '#kernel';

/** Whether an event is still part of the story. */
export type Until = (event: RecordedEvent) => boolean;

/** It looks like a time and is none. */
export class InvalidAsOf extends Error {
  constructor(text: string) {
    super(`${text} is no time. Write it like 2026-03-01T12:00:00Z.`);
    this.name = 'InvalidAsOf';
  }
}

const REVISION = /^\d{1,15}$/;
const TIME = /^\d{4}-\d{2}-\d{2}/;

/**
 * What an as-of means: a revision, a token of this store, or a time (the last event recorded before the first later one).
 * A date alone means its first moment in UTC.
 * @throws InvalidAsOf, InvalidToken
 */
export function parseAsOf(epoch: string, text: string): Until {
  if (REVISION.test(text)) return ({ revision }) => revision <= Number(text);
  if (TIME.test(text)) {
    const at = timeOf(text);
    return ({ metadata }) => metadata.recordedAt <= at;
  }
  const position = decodeToken(epoch, text);
  return (event) => event.position <= position;
}

function timeOf(text: string): string {
  // Without a zone it would mean another moment on another machine.
  const zoned = /T/i.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? `${text}Z` : text;
  const at = Date.parse(zoned);
  if (Number.isNaN(at)) throw new InvalidAsOf(text);
  return new Date(at).toISOString();
}
