import type { PipeTransform } from '@nestjs/common';
import { Problem } from './problem.js';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id in a path. What cannot be one is simply not there. */
export class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly what: string) {}

  transform(value: string): string {
    if (UUID.test(value)) return value;
    throw new Problem('not-found', `There is no such ${this.what}.`);
  }
}
