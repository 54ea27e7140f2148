import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../configuration/settings.js';
import { API_PAGE } from './openapi.js';

/** Data is never a page: nothing may load, frame, sniff or keep it (OWASP REST Security Cheat Sheet). */
const OF_DATA = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const OVER_HTTPS = { ...OF_DATA, 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

export function dataHeaders(settings: Settings): Readonly<Record<string, string>> {
  return isHttps(settings) ? OVER_HTTPS : OF_DATA;
}

function isHttps({ publicUrl }: Settings): boolean {
  return publicUrl?.startsWith('https:') ?? false;
}

const OF_PAGE = new RegExp(`^/${API_PAGE}(?:[/?]|$)`);

/** Headers that keep a browser from doing harm with an answer: a fixed few for data, helmet's for the API page, which is a page. */
export async function safeHeaders(fastify: FastifyInstance, settings: Settings): Promise<void> {
  const ofData = dataHeaders(settings);
  await fastify.register(helmet, {
    global: false,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        upgradeInsecureRequests: null,
      },
    },
    hsts: isHttps(settings),
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!OF_PAGE.test(request.url)) return void reply.headers(ofData);
    void reply.header('cache-control', 'no-store');
    await reply.helmet();
  });
}
