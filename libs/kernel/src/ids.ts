import crypto from 'node:crypto';
import { parse, v5, v7, validate } from 'uuid';

/** Ids are UUIDs: version 7 where nothing determines them, version 5 where something does. */
export interface IdSource {
  next(): string;
}

/** Node's own is many times faster, and came with Node 26. */
export const randomIds: IdSource = { next: 'randomUUIDv7' in crypto ? () => crypto.randomUUIDv7() : () => v7() };

/** The namespace of every id Holdfast derives (RFC 9562, version 5). */
const NAMESPACE = parse('4f0f8e0a-6f0e-5d53-9d3b-5a9e6c1d7b10');

/** The same parts give the same id, on every machine and after every restart. */
export function derivedId(...parts: readonly string[]): string {
  // JSON keeps ["ab","c"] and ["a","bc"] apart.
  return v5(Buffer.from(JSON.stringify(parts)), NAMESPACE);
}

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && validate(value);
}

/** Deterministic ids for tests and simulations: distinct and reproducible from the seed. */
export function sequentialIds(seed = 'test'): IdSource {
  let n = 0;
  return { next: () => derivedId(seed, String(n++)) };
}
