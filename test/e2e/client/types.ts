import { join } from 'node:path';
import openapiTs, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { packageRoot } from '#runtime';
import type { Service } from '../../../apps/server/src/testing/service.js';

export function typesFile(): string {
  return join(packageRoot(), 'test/e2e/client/api.d.ts');
}

/** The types of a client, made from the document that a running service gives out. */
export async function clientTypes(service: Service): Promise<string> {
  const document = (await service.call(undefined, 'GET', '/openapi.json')).body as OpenAPI3;
  return `/** Written by \`npm run api-client\` from the OpenAPI document. */\n\n${astToString(await openapiTs(document))}`;
}
