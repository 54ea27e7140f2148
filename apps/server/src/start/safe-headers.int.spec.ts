import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openService, type Service } from '../testing/service.js';

let service: Service;
let overHttps: Service;
beforeAll(async () => {
  service = await openService();
  overHttps = await openService({ HOLDFAST_PUBLIC_URL: 'https://gate.example' });
});
afterAll(async () => {
  await service.close();
  await overHttps.close();
});

const headersOf = async ({ url }: Service, path: string) => (await fetch(`${url}${path}`)).headers;

describe('an answer with data', () => {
  it.each(['/health/live', '/v1/bounties', '/nowhere', '/openapi.json', '/metrics', '/%zz', '/docsx'])(
    '%s may load, frame, sniff and keep nothing',
    async (path) => {
      const headers = await headersOf(service, path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );
});

describe('the API page', () => {
  it.each(['/docs', '/docs/', '/docs?x=1', '/docs/swagger-ui.css'])(
    '%s loads its own files and nothing else',
    async (path) => {
      const headers = await headersOf(service, path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';.*script-src 'self';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );
});

it('a service that people reach over HTTPS says that it is never reached otherwise', async () => {
  for (const path of ['/health/live', '/docs'])
    expect((await headersOf(overHttps, path)).get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
});
