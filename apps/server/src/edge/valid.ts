import type { PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { NOT_NAMES } from './json-body.js';
import { type FieldError, Problem } from './problem.js';

/** Turns a parsed body or query into its class, or says of every bad field what it must be. */
class ValidPipe<T extends object> implements PipeTransform<unknown, T> {
  constructor(private readonly of: new () => T) {}

  transform(value: unknown): T {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Problem('invalid-fields', 'The body must be a JSON object.');
    const odd = Object.keys(value).filter((name) => NOT_NAMES.has(name));
    if (odd.length > 0)
      throw new Problem('invalid-fields', 'Correct what errors lists, and send it again.', {
        errors: odd.map((field) => ({ field, detail: NO_FIELD })),
      });
    const instance = plainToInstance(this.of, value);
    const problems = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
    if (problems.length === 0) return instance;
    const errors = problems.flatMap((problem) => fieldErrors(problem, '')).slice(0, MOST);
    throw new Problem('invalid-fields', `Correct what errors lists, and send it again.`, {
      errors: errors.map((error) => ({ ...error })),
    });
  }
}

const NO_FIELD = 'is not a field of this call; leave it out';

/** How many bad fields one answer names. */
const MOST = 50;

/** `@Body(valid(PostBountyBody))`: named as a value, so that nothing depends on emitted types. */
export function valid<T extends object>(of: new () => T): PipeTransform<unknown, T> {
  return new ValidPipe(of);
}

function fieldErrors({ property, constraints = {}, children = [] }: ValidationError, above: string): FieldError[] {
  // The name of an unknown field is the caller's own text: cut, so that an answer cannot be made long with it.
  const field = `${above}${property.slice(0, 100)}`;
  const own = Object.keys(constraints).map((kind) => ({
    field,
    detail: kind === 'whitelistValidation' ? NO_FIELD : (constraints[kind] ?? ''),
  }));
  const seen = new Set<string>();
  const distinct = own.filter(({ detail }) => !seen.has(detail) && seen.add(detail));
  return [...distinct, ...children.flatMap((child) => fieldErrors(child, `${field}.`))];
}
