import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';

/** Describes every field of a query class as a parameter. */
export function ApiListQuery(of: new () => object) {
  return applyDecorators(ApiQuery({ type: of, name: undefined as never }));
}
