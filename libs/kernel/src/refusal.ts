import type { JsonObject } from './json.js';

/**
 * An expected "no". Deciders return it, the runner carries it out unchanged; it is never a bug and never retried.
 * `code` is stable (it becomes the problem type at the HTTP edge); `detail` says what stands in the way and what to do.
 */
export class Refusal {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly facts: JsonObject = {},
  ) {}
}

export function refuse(code: string, detail: string, facts?: JsonObject): Refusal {
  return new Refusal(code, detail, facts);
}

/** Carries a refusal out of the body of a transaction. Only the command runner catches it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.code}: ${refusal.detail}`);
    this.name = 'Refused';
  }
}
