import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { REFERENCED } from '../edge/describe.js';

/** OpenAPI 3.1 of every call, made from the decorators that also validate. */
export function describeApi(app: NestFastifyApplication, version: string): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Holdfast')
    .setDescription(ABOUT)
    .setVersion(version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This service')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'An API key, as holdfast keys create printed it.' },
      'key',
    )
    .build();
  return eachParameterOnce(SwaggerModule.createDocument(app, about, { extraModels: REFERENCED }));
}

/** A query is described by its decorator, and once more from emitted types where there are any. */
function eachParameterOnce(document: OpenAPIObject): OpenAPIObject {
  for (const methods of Object.values(document.paths))
    for (const operation of Object.values(methods as Record<string, Operation>)) {
      const named = new Map(operation.parameters?.map((one) => [`${one.in} ${one.name}`, one]));
      if (operation.parameters) operation.parameters = [...named.values()];
    }
  return document;
}

interface Operation {
  parameters?: { readonly in?: string; readonly name?: string }[];
}

const ABOUT = `The policy gate of a bounty marketplace. Frontends post bounties and deliveries, moderators rule, payout systems ask for clearance.

Errors are RFC 9457 \`application/problem+json\` with a stable \`type\`. Times are RFC 3339 in UTC, amounts integers in minor units. Every POST that creates takes
\`Idempotency-Key\`. \`ETag\` and \`If-Match\` carry the content version. What another marketplace has does not exist for a key.`;

/** Where the page for people is. */
export const API_PAGE = 'docs';

export function serveApiPage(app: NestFastifyApplication, document: OpenAPIObject): void {
  SwaggerModule.setup(API_PAGE, app, document, {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Holdfast API',
  });
}
