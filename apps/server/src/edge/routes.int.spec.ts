import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { operationsOf } from '../testing/api.js';
import { sendRaw } from '../testing/raw.js';
import { openService, type Service, speak } from '../testing/service.js';
import { CALLS, KEY_ROLES, mayCall } from './calls.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

/** What people read, and what it is made of; anyone may, and nothing of a marketplace is in it. */
const PAGES = [
  '/docs',
  '/docs/',
  '/docs/*',
  '/docs/LICENSE',
  '/docs/docs/swagger-ui-init.js',
  '/docs/index.html',
  '/docs/swagger-ui-init.js',
  '/openapi.json',
  '/openapi.yaml',
];

/** Every route of the router itself, from the tree that Fastify prints: four characters for each level. */
function routes({ server }: Service): string[] {
  const tree = (server.app.getHttpAdapter().getInstance() as FastifyInstance).printRoutes({ commonPrefix: false });
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', path = '', methods = ''] = /^((?:[│├└ ][─ ]{2} )+)(.*) \(([A-Z, ]+)\)$/u.exec(line) ?? [];
    if (line.trim() !== '' && path === '') throw new Error(`a route that cannot be read: ${line}`);
    const depth = indent.length / 4;
    above[depth] = `${above[depth - 1] ?? ''}${path}`;
    return path === '' ? [] : methods.split(', ').map((method) => `${method} ${above[depth]}`);
  });
}

const withHead = (route: string) => (route.startsWith('GET ') ? [route, route.replace('GET', 'HEAD')] : [route]);

describe('The router', () => {
  it('has the routes of the table of calls, the pages for people, and no other', () => {
    const calls = operationsOf(service.server.document).map(
      ({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    );
    expect(calls).toHaveLength(Object.keys(CALLS).length);
    const known = [...calls, ...PAGES.map((page) => `GET ${page}`)].flatMap(withHead);
    expect(routes(service).toSorted()).toEqual(known.toSorted());
  });

  it('answers HEAD to whom it answers GET, and ends', async () => {
    const reading = operationsOf(service.server.document).filter(({ method }) => method === 'GET');
    const head = async (path: string, key?: string) =>
      (
        await fetch(`${service.url}${path}`, {
          method: 'HEAD',
          headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
          signal: AbortSignal.timeout(5_000),
        })
      ).status;
    for (const { call, path } of reading) {
      const place = path.replaceAll(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
      for (const role of KEY_ROLES) {
        const status = await head(place, service.keys.get(role));
        const shut = CALLS[call] !== 'anyone' && !mayCall(call, role);
        expect([role, place, status === 403, status < 500]).toEqual([role, place, shut, true]);
      }
      if (CALLS[call] !== 'anyone') expect([place, await head(place)]).toEqual([place, 401]);
    }
    expect((await speak(service.url, undefined, 'GET', '/metrics')).body).toContain('holdfast_open_streams 0');
  });

  it('serves no file but those of the API page', async () => {
    for (const path of [
      '..%2f..%2fpackage.json',
      '../../package.json',
      '%2e%2e/%2e%2e/package.json',
      '..%5cpackage.json',
    ]) {
      const answer = await sendRaw(service.url, [
        `GET /docs/${path} HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n`,
      ]);
      expect([path, answer.slice(0, 12)]).toEqual([path, 'HTTP/1.1 404']);
    }
  });
});
