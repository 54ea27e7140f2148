import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { MAX_LIMIT } from '#read-models';
import { Text, Whole } from './fields.js';

/** Query parameters are text: a whole number in digits becomes one, anything else stays and is refused. */
export function Digits() {
  return applyDecorators(
    Transform(({ value }) => (typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value)),
  );
}

export class PageQuery {
  @Text({
    min: 1,
    max: 2000,
    optional: true,
    about: '`next` of the page before; the first page without it.',
    example: undefined,
  })
  cursor?: string;

  @Digits()
  @Whole({ min: 1, max: MAX_LIMIT, optional: true, about: 'Default 50.', example: 50 })
  limit?: number;
}

/** Where the next page begins. */
export class PageEnd {
  @Text({ max: 2000, optional: true, about: 'Pass it on as `cursor`; absent on the last page.' })
  next?: string;
}
