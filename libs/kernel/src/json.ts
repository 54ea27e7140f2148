import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue | undefined };

/** A content address: `sha256:` and 64 hex digits. */
export type Digest = string;

export const DIGEST_PATTERN = '^sha256:[0-9a-f]{64}$';

/**
 * The digest of a value's canonical JSON (RFC 8785), so that neither key order nor white space matters.
 * @throws TypeError on what JSON cannot carry (a function, NaN, a cycle).
 */
export function digestOf(value: unknown): Digest {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('digestOf: this value has no JSON form');
  return digestOfText(text);
}

export function digestOfText(text: string): Digest {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
