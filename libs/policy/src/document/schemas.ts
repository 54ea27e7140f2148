import { PolicyDocument, RegistryDocument } from './shape.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The text of each JSON Schema file under libs/policy/schemas, by name. */
export function policySchemas(): Readonly<Record<'policy' | 'registry', string>> {
  const text = (schema: object) => `${JSON.stringify({ $schema: DIALECT, ...schema }, null, 2)}\n`;
  return { policy: text(PolicyDocument), registry: text(RegistryDocument) };
}
