import rateLimit from '@fastify/rate-limit';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
  type RawServerDefault,
} from 'fastify';
import type { Logger } from 'pino';
import { randomIds } from '#kernel';
import type { Settings } from '../configuration/settings.js';
import { parseJsonBody } from '../edge/json-body.js';
import { Problem } from '../edge/problem.js';
import { answer } from '../edge/problem-filter.js';
import type { Authenticate } from './authenticate.js';
import { dataHeaders, safeHeaders } from './safe-headers.js';
import { answerExpectations, answerUnreadable } from './unreadable.js';

/** The largest body, in bytes: the largest bounty in UTF-8, with room for JSON's escapes. */
export const BODY_LIMIT = 1024 * 1024;

export function fastifyAdapter(settings: Settings, logger: Logger): FastifyAdapter {
  return new FastifyAdapter<RawServerDefault>({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: settings.trustProxy,
    requestIdHeader: false,
    // What cannot even be routed, such as an address that does not decode, is answered like anything else.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      answer(reply.headers(dataHeaders(settings)), request, error),
    clientErrorHandler: answerUnreadable(settings, logger),
    genReqId: () => randomIds.next(),
    requestTimeout: 60_000,
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  });
}

/** What every request passes before its handler: who asks, how often, strict bodies, safe headers; and what is logged of it. */
export async function hardened(
  fastify: FastifyInstance,
  settings: Settings,
  logger: Logger,
  authenticate: Authenticate,
): Promise<void> {
  answerExpectations(fastify.server, settings, logger);
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => parseJsonBody(body),
  );
  await safeHeaders(fastify, settings);
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    request.caller = await authenticate(request.headers.authorization);
  });
  await fastify.register(rateLimit, {
    global: true,
    max: settings.ratePerMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    cache: 20_000,
    keyGenerator: (request) => request.caller?.keyId ?? `address ${request.ip}`,
    allowList: (request) => request.url === '/health/live' || request.url === '/health/ready',
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-requests', 'This key has used up its requests for now. Wait as long as Retry-After says.', {
        retryAfterSeconds: Math.ceil(ttl / 1000),
      }),
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const { method, caller } = request;
    request.log.info(
      {
        method,
        // The pattern, never the address: a query may hold ids of people.
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(caller && { key: caller.keyId, role: caller.role, marketplace: caller.marketplace }),
      },
      'request',
    );
  });
}
