import { printable } from '../terminal/printable.js';
import { ServiceRefused } from './errors.js';

interface Problem {
  readonly type?: unknown;
  readonly detail?: unknown;
  readonly errors?: readonly FieldError[];
}

interface FieldError {
  readonly field?: unknown;
  readonly detail?: unknown;
  /** Within a document that was sent. */
  readonly line?: number;
  readonly column?: number;
}

/** A problem document as a sentence that says what to do at the command line. */
export function explain(url: string, status: number, { type, detail, errors }: Problem): ServiceRefused {
  const code =
    String(type ?? '')
      .split(':')
      .at(-1) ?? '';
  const head = `The service at ${url} answered ${status}`;
  if (status === 401)
    return new ServiceRefused(status, code, `${head}: set HOLDFAST_KEY to a key of this service that is not revoked.`);
  if (status === 403)
    return new ServiceRefused(status, code, `${head}: this key may not do that. Set HOLDFAST_KEY to ${NEEDED}.`);
  const places = (Array.isArray(errors) ? errors : []).slice(0, 3).map(placeOf).join('');
  return new ServiceRefused(status, code, `${printable(String(detail ?? head), 2_000)}${places}`);
}

function placeOf({ field, detail, line, column }: FieldError): string {
  const place = line === undefined ? String(field) : `${line}:${column ?? 1}`;
  return `\n  ${printable(`${place}: ${String(detail)}`, 600)}`;
}

const NEEDED = 'an admin key, or to import, a frontend key';
