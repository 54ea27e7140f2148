import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { UUID } from './ids.js';

/**
 * The fields of request bodies and answers: each decorator validates and describes at once, so that the API page cannot say anything
 * else than what is checked. Lengths count UTF-16 units, as the store does.
 */
interface Common {
  readonly about?: string;
  readonly example?: unknown;
  /** May be left out. */
  readonly optional?: boolean;
  /** A list of these, of at most so many. */
  readonly listOf?: number;
  /** Of a list: at least so many, and none of them twice. Default 0. */
  readonly distinctFrom?: number;
}

type Check = (value: unknown) => boolean;

function field(common: Common, schema: ApiPropertyOptions, demand: string, check: Check) {
  const { about, example, optional, listOf, distinctFrom } = common;
  const documented = { description: about, example, required: !optional, ...schema } as ApiPropertyOptions;
  const isList = listOf !== undefined;
  const distinct = distinctFrom !== undefined;
  const size = distinct ? `${distinctFrom} to ${listOf} different entries` : `at most ${listOf}`;
  const message = isList ? `must be a list of ${size}, each of which ${demand}` : demand;
  const list = { isArray: true, maxItems: listOf, ...(distinct && { minItems: distinctFrom, uniqueItems: true }) };
  return applyDecorators(
    ApiProperty((isList ? { ...documented, ...list } : documented) as ApiPropertyOptions),
    ...(optional ? [ValidateIf((_body, value) => value !== undefined)] : []),
    ...(isList ? [IsArray({ message }), ArrayMaxSize(listOf, { message })] : []),
    ...(distinct ? [ArrayMinSize(distinctFrom, { message }), ArrayUnique({ message })] : []),
    ValidateBy(
      { name: 'field', validator: { validate: check, defaultMessage: () => message } },
      { each: isList, message },
    ),
  );
}

export interface TextOptions extends Common {
  readonly min?: number;
  readonly max: number;
  readonly pattern?: RegExp;
  /** What the pattern asks for, as in "must be …". */
  readonly patternAbout?: string;
}

export function Text({ min = 0, max, pattern, patternAbout, ...common }: TextOptions) {
  const schema = {
    type: 'string',
    minLength: min,
    maxLength: max,
    ...(pattern && { pattern: pattern.source }),
  } as const;
  const demand = patternAbout ? `must be ${patternAbout}` : `must be text of ${min} to ${max} characters`;
  return field(
    common,
    schema,
    demand,
    (v) => typeof v === 'string' && v.length >= min && v.length <= max && (!pattern || pattern.test(v)),
  );
}

export function Id(common: Common = {}) {
  const example = common.listOf === undefined ? '019ac0de-0000-7000-8000-000000000001' : undefined;
  return field(
    { example, ...common },
    { type: 'string', format: 'uuid' },
    'must be a UUID in lower case',
    (v) => typeof v === 'string' && UUID.test(v),
  );
}

/** An id in the marketplace's own system: opaque, never a name. */
export function Party(common: Common = {}) {
  return Text({ min: 1, max: 200, example: 'user-4711', ...common });
}

export function Flag(common: Common = {}) {
  return field(common, { type: 'boolean' }, 'must be true or false', (v) => typeof v === 'boolean');
}

/** A declaration that has to be made. */
export function Agreed(common: Common = {}) {
  const schema = { type: 'boolean', enum: [true], example: true } as ApiPropertyOptions;
  return field(common, schema, 'must be true', (v) => v === true);
}

export function Whole({ min, max, ...common }: Common & { readonly min: number; readonly max: number }) {
  const schema = { type: 'integer', minimum: min, maximum: max } as const;
  const demand = `must be a whole number from ${min} to ${max}`;
  return field(common, schema, demand, (v) => Number.isSafeInteger(v) && Number(v) >= min && Number(v) <= max);
}

export function Fraction(common: Common = {}) {
  const schema = { type: 'number', minimum: 0, maximum: 1 } as const;
  return field(common, schema, 'must be a number from 0 to 1', (v) => typeof v === 'number' && v >= 0 && v <= 1);
}

export function OneOf(values: readonly string[], common: Common = {}) {
  const example = common.listOf === undefined ? values[0] : undefined;
  return field(
    { example, ...common },
    { type: 'string', enum: [...values] },
    `must be one of ${values.join(', ')}`,
    (v) => values.includes(v as string),
  );
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** RFC 3339; any offset is taken, UTC is stored (`utc` brings it into the stored form). */
export function Time(common: Common = {}) {
  return field(
    { example: '2027-01-31T12:00:00.000Z', ...common },
    { type: 'string', format: 'date-time' },
    'must be a time as in 2027-01-31T12:00:00Z',
    (v) => typeof v === 'string' && INSTANT.test(v) && !Number.isNaN(Date.parse(v)),
  );
}

export function Sha256(common: Common = {}) {
  return Text({
    min: 64,
    max: 64,
    pattern: /^[0-9a-f]{64}$/,
    patternAbout: 'a SHA-256 in 64 lower-case hex digits',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ...common,
  });
}

export function Digest(common: Common = {}) {
  return Text({
    min: 71,
    max: 71,
    pattern: /^sha256:[0-9a-f]{64}$/,
    patternAbout: 'a digest as in sha256:… with 64 hex digits',
    example: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ...common,
  });
}

/** An object with fields of its own, or a list of them. */
export function Part(
  of: () => new () => object,
  { about, optional, listOf }: Omit<Common, 'example' | 'distinctFrom'> = {},
) {
  const isList = listOf !== undefined;
  const message = isList ? `must be a list of at most ${listOf} objects` : 'must be an object';
  const isObject: Check = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);
  return applyDecorators(
    ApiProperty({
      // The generator takes a function of this very name for one that gives the class later.
      type: () => of(),
      description: about,
      required: !optional,
      isArray: isList,
      ...(isList && { maxItems: listOf }),
    } as ApiPropertyOptions),
    ...(optional ? [ValidateIf((_body, value) => value !== undefined)] : []),
    ...(isList ? [IsArray({ message }), ArrayMaxSize(listOf, { message })] : []),
    ValidateBy(
      { name: 'part', validator: { validate: isObject, defaultMessage: () => message } },
      { each: isList, message },
    ),
    ValidateNested({ each: isList }),
    Type(of),
  );
}

/** An object whose members are not fixed. For answers only. */
export function Free({ about, optional, example }: Common = {}) {
  return applyDecorators(
    ApiProperty({ type: 'object', additionalProperties: true, description: about, example, selfRequired: !optional }),
    Allow(),
  );
}

/** A time in the one form that is stored. */
export function utc(time: string): string;
export function utc(time: string | undefined): string | undefined;
export function utc(time: string | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
