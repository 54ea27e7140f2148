import { printable } from '../terminal/printable.js';
import { ServiceRefused } from './errors.js';

interface Problem {
  readonly type?: unknown;
  readonly detail?: unknown;
  readonly errors?: readonly { readonly field?: unknown; readonly detail?: unknown }[];
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
  const fields = (Array.isArray(errors) ? errors : [])
    .slice(0, 3)
    .map((e) => ` ${String(e.field)}: ${String(e.detail)}`);
  return new ServiceRefused(status, code, printable(`${String(detail ?? head)}${fields.join(';')}`, 2_000));
}

const NEEDED = 'an admin key, or to import, a frontend key';
