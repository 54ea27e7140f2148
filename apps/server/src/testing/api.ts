import type { OpenAPIObject } from '@nestjs/swagger';
import { CALLS, type CallName } from '../edge/calls.js';

type Schema = Readonly<Record<string, unknown>>;

/** One operation of the API, as its document describes it. */
export interface Described {
  readonly method: string;
  /** With parameters in braces. */
  readonly path: string;
  readonly call: CallName;
  /** A body made of the examples; none where the operation takes none. */
  readonly body?: unknown;
}

export function operationsOf(document: OpenAPIObject): Described[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Schema>).map(([method, operation]) => {
      const schema = (operation.requestBody as Schema | undefined)?.content as Record<string, { schema: Schema }>;
      return {
        method: method.toUpperCase(),
        path,
        call: callNamed(String(operation.operationId)),
        ...(schema && { body: exampleOf(document, schema['application/json']?.schema ?? {}) }),
      };
    }),
  );
}

/** `bountiesPost` → `bounties.post` */
function callNamed(operationId: string): CallName {
  const call = (Object.keys(CALLS) as CallName[]).find((name) => camel(name) === operationId);
  if (!call) throw new Error(`${operationId} is no call`);
  return call;
}

export function camel(call: string): string {
  return call.replace(/[.-](\w)/g, (_match, letter: string) => letter.toUpperCase());
}

/** An instance of a schema out of its examples. Optional members without one are left out. */
export function exampleOf(document: OpenAPIObject, schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example;
  const named = /^#\/components\/schemas\/(.+)$/.exec(String(schema.$ref ?? ''))?.[1];
  if (named) return exampleOf(document, document.components?.schemas?.[named] as Schema);
  if (Array.isArray(schema.allOf)) return exampleOf(document, schema.allOf[0] as Schema);
  const [either] = [schema.oneOf, schema.anyOf].filter(Array.isArray);
  if (either) return exampleOf(document, either[0] as Schema);
  if (Array.isArray(schema.enum)) return schema.enum[0];
  switch (schema.type) {
    case 'object': {
      const required = (schema.required ?? []) as readonly string[];
      const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
      return Object.fromEntries(
        properties.filter(([name]) => required.includes(name)).map(([name, of]) => [name, exampleOf(document, of)]),
      );
    }
    case 'array':
      return [];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    default:
      return 'x'.repeat(Math.max(1, Number(schema.minLength ?? 1)));
  }
}
