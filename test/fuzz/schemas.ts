import fc from 'fast-check';
import type { Pools } from './pools.js';

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is looked into as it is
export type Schema = Readonly<Record<string, any>>;
// biome-ignore lint/suspicious/noExplicitAny: and so is an OpenAPI document
export type Document = any;

const PLACE = /"id:(\d+)"/g;

const ODD = fc.oneof(
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    2 ** 53,
    1e308,
    [],
    {},
    [null],
    true,
    'id:3',
    '\u0000',
    '\ud800',
    '\u202e\u200d',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.nat(30_000).map((length) => 'é'.repeat(length)),
  fc.jsonValue(),
);

/** Arbitraries of what the schemas of an API describe. Ids stand as `id:N` in them until `withIds` puts in real ones. */
export class SchemaArbitraries {
  constructor(
    private readonly named: Readonly<Record<string, Schema>>,
    private readonly pools: Pools,
  ) {}

  withIds(body: unknown): unknown {
    const text = JSON.stringify(body);
    return text && JSON.parse(text.replaceAll(PLACE, (_place, nth) => JSON.stringify(this.pools.id(Number(nth)))));
  }

  /** Mostly valid; else with one member wrong, missing or too many, or something else altogether. */
  nearly(schema: Schema): fc.Arbitrary<unknown> {
    const valid = this.valid(schema);
    const broken = fc.tuple(valid, fc.nat(), ODD, fc.nat(2)).map(([body, nth, odd, how]) => {
      if (typeof body !== 'object' || body === null) return odd;
      const names = Object.keys(body);
      const name = names[nth % names.length] ?? 'extra';
      if (how === 0) return { ...body, [name]: odd };
      if (how === 1) return Object.fromEntries(Object.entries(body).filter(([of]) => of !== name));
      return { ...body, extra: odd };
    });
    return fc.oneof({ weight: 12, arbitrary: valid }, { weight: 3, arbitrary: broken }, { weight: 1, arbitrary: ODD });
  }

  valid(schema: Schema): fc.Arbitrary<unknown> {
    const name = /^#\/components\/schemas\/(.+)$/.exec(String(schema.$ref))?.[1];
    if (name) return this.valid(this.named[name] ?? {});
    if (schema.allOf) return this.valid(schema.allOf[0]);
    if (schema.oneOf) return fc.oneof(...schema.oneOf.map((one: Schema) => this.valid(one)));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    switch (schema.type) {
      case 'object': {
        const members = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
        const model = Object.fromEntries(members.map(([of, member]) => [of, this.valid(member)]));
        return fc.record(model, { requiredKeys: schema.required ?? [] });
      }
      case 'array':
        return fc.array(this.valid(schema.items), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.min(schema.maxItems ?? 3, 3),
        });
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return fc.integer({ min: schema.minimum, max: Math.min(schema.maximum, 100_000) });
      case 'number':
        return fc.double({ min: schema.minimum, max: schema.maximum, noNaN: true });
      default:
        return this.text(schema);
    }
  }

  private text(schema: Schema): fc.Arbitrary<string> {
    if (schema.format === 'uuid') return fc.nat(9_999).map((nth) => `id:${nth}`);
    if (schema.format === 'date-time')
      return fc.constantFrom('2027-01-31T12:00:00Z', '2100-01-01T00:00:00+02:00', '2001-01-01T00:00:00Z');
    const made = fc.string({
      unit: 'grapheme',
      minLength: Math.min(schema.minLength ?? 0, 40),
      maxLength: Math.min(schema.maxLength ?? 40, 40),
    });
    return schema.example === undefined && schema.pattern === undefined
      ? made
      : fc.oneof({ weight: 9, arbitrary: fc.constant(String(schema.example)) }, { weight: 1, arbitrary: made });
  }
}
