import type { JsonObject, Refusal } from '#kernel';
import { isProblemCode, PROBLEM_TYPE, PROBLEMS, type ProblemCode } from './problems.js';

export interface FieldError {
  /** A path: `references.0.value`. */
  readonly field: string;
  readonly detail: string;
}

/** Anything but success, on its way to the caller. `detail` says what to do and holds nothing that a person wrote. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    /** Further members of the problem document. */
    readonly facts: JsonObject & { readonly errors?: readonly (FieldError & JsonObject)[] } = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = 'Problem';
  }

  get status(): number {
    return PROBLEMS[this.code][0];
  }

  toJSON(): JsonObject {
    const [status, title] = PROBLEMS[this.code];
    return { ...this.facts, type: `${PROBLEM_TYPE}${this.code}`, title, status, detail: this.detail };
  }
}

/** A "no" of the core, as the edge says it. */
export function problemOf({ code, detail, facts }: Refusal): Problem {
  const known = isProblemCode(code) ? code : 'internal';
  const retry: Record<string, string> =
    typeof facts.retryAfterSeconds === 'number' ? { 'retry-after': String(facts.retryAfterSeconds) } : {};
  return new Problem(known, detail, facts, retry);
}

export function notFound(what: string): Problem {
  return new Problem('not-found', `There is no such ${what}.`);
}
