/** Writes the JSON Schema files that editors use for policy and registry documents: `npm run schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { policySchemas } from '../libs/policy/src/document/schemas.ts';

const folder = new URL('../libs/policy/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(policySchemas())) writeFileSync(new URL(`${name}.json`, folder), schema);
