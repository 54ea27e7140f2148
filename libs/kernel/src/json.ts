import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue | undefined };

/** A content address: `sha256:` and 64 hex digits. */
export type Digest = string;

export const DIGEST_PATTERN = '^sha256:[0-9a-f]{64}$';

/**
 * The digest of a value's canonical JSON (RFC 8785), so that neither key order nor white space matters. Text may hold half a
 * surrogate pair, which RFC 8785 has no form for: people can send it, so it must not stop anything.
 * @throws on what JSON cannot carry (a function, NaN, a cycle).
 */
export function digestOf(value: unknown): Digest {
  const text = canonical(value);
  if (text === undefined) throw new TypeError('digestOf: this value has no JSON form');
  return digestOfText(text);
}

function canonical(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch {
    return canonicalize(JSON.parse(JSON.stringify(value, spelledOut)));
  }
}

/** Broken text as its JSON escape, behind a mark (a noncharacter) that nobody types. */
function spelledOut(_key: string, member: unknown): unknown {
  if (typeof member === 'number' && !Number.isFinite(member))
    throw new TypeError(`digestOf: ${member} has no JSON form`);
  return typeof member === 'string' && !member.isWellFormed() ? `\uffff${JSON.stringify(member)}` : member;
}

export function digestOfText(text: string): Digest {
  return `sha256:${hash('sha256', text)}`;
}
