import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBounty, openService, type Service } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
  await service.holdfast.workers.settled();
});
afterAll(() => service.close());

const INSIDE = /node_modules|\.ts\b|\.js:| {4}at |TypeError|SyntaxError|FastifyError|nestjs|sqlite/i;
const good = JSON.stringify(aBounty());
const withTitle = (json: string) => good.replace('"Lighthouse at dusk"', () => json);
const bytes = (...parts: (string | Buffer)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** Each with the status it is answered with. */
const BAD: Readonly<Record<string, readonly [body: string | Buffer, status: number]>> = {
  'invalid UTF-8': [bytes(good.slice(0, -1), ',"x":"', Buffer.from([0xff, 0xfe]), '"}'), 400],
  'half of a surrogate pair': [withTitle('"a\\ud800b"'), 400],
  NUL: [withTitle('"a\\u0000b"'), 400],
  'a number beyond all bounds': [withTitle('1e999'), 422],
  'a number beyond 2^53': [
    good.replace('{', '{"reward":{"amount":9007199254740993,"currency":"USD","benefactor":"b"},'),
    422,
  ],
  'the name __proto__': [good.replace('{', '{"__proto__":{"mature":true},'), 400],
  'the name constructor': [good.replace('{', '{"constructor":{"prototype":{}},'), 400],
  'a name twice': [good.replace('{', '{"mature":true,'), 400],
  'nesting 10,000 deep': [withTitle(`${'['.repeat(10_000)}${']'.repeat(10_000)}`), 400],
  '2 MB': [withTitle(`"${'x'.repeat(2_000_000)}"`), 413],
  '10,000 tags': [good.replace('["sea"]', () => JSON.stringify(Array(10_000).fill('sea'))), 422],
  'an unknown field': [good.replace('{', '{"isAdmin":true,'), 422],
  'a list': ['[]', 422],
  'nothing at all': ['', 422],
  'no JSON': ['{"title":', 400],
  'null everywhere': [JSON.stringify(Object.fromEntries(Object.keys(aBounty()).map((name) => [name, null]))), 422],
};

async function demandProblem(response: Response, status: number): Promise<void> {
  const text = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([
    status,
    'application/problem+json; charset=utf-8',
  ]);
  const { type, title, detail, status: said } = JSON.parse(text);
  expect([type.startsWith('urn:holdfast:problem:'), typeof title, typeof detail, said]).toEqual([
    true,
    'string',
    'string',
    status,
  ]);
  expect(text).not.toMatch(INSIDE);
  expect(text.length).toBeLessThan(20_000);
}

const send = (init: RequestInit, path = '/v1/bounties') =>
  fetch(`${service.url}${path}`, {
    method: 'POST',
    ...init,
    headers: {
      authorization: `Bearer ${service.keys.get('frontend')}`,
      'content-type': 'application/json',
      ...(init.headers as Record<string, string>),
    },
  });

describe('Bad input', () => {
  for (const [name, [body, status]] of Object.entries(BAD))
    it(`${name}: a problem, and nothing is stored`, async () => {
      const before = await service.holdfast.store.head();
      await demandProblem(await send({ body }), status);
      expect(await service.holdfast.store.head()).toBe(before);
    });

  it('other content types, methods, headers and addresses are problems, too', async () => {
    const before = await service.holdfast.store.head();
    await demandProblem(await send({ body: good, headers: { 'content-type': 'text/xml' } }), 415);
    await demandProblem(await send({ body: good, headers: { 'idempotency-key': 'x'.repeat(300) } }), 400);
    await demandProblem(await send({ method: 'PUT', body: good }), 404);
    await demandProblem(await send({ method: 'DELETE' }, '/v1/bounties/x'), 404);
    await demandProblem(await send({ method: 'GET' }, '/v1/bounties?state=allowed&state=held'), 422);
    await demandProblem(await send({ method: 'GET' }, '/v1/bounties?__proto__=1'), 422);
    await demandProblem(await send({ method: 'GET' }, '/v1/bounties/%00'), 404);
    await demandProblem(await send({ method: 'GET' }, '/v1/bounties/%E0%A4%A'), 400);
    await demandProblem(await send({ method: 'GET' }, `/v1/bounties/${'x'.repeat(5_000)}`), 400);
    expect(await service.holdfast.store.head()).toBe(before);
  });

  it('what people write and what opens doors is in no line of the log', async () => {
    const canary = 'canary-3141';
    const text = { title: `${canary} title`, description: `${canary} text`, tags: [canary] };
    await send({ body: JSON.stringify(aBounty(text)) });
    await send({ body: JSON.stringify({ ...aBounty(text), [canary]: canary }) });
    await send({ body: `{"${canary}` });
    await send(
      { method: 'GET', headers: { authorization: `Bearer ${canary}`, cookie: canary } },
      `/v1/bounties?poster=${canary}`,
    );
    await send({ method: 'GET', headers: { 'last-event-id': canary } }, `/v1/${canary}?q=${canary}`);
    await send({ body: JSON.stringify({ explanation: canary, contact: canary }) }, '/v1/reports');
    expect(service.logged.length).toBeGreaterThan(5);
    expect(service.logged.join('')).not.toContain(canary);
    for (const key of service.keys.values()) expect(service.logged.join('')).not.toContain(key);
  });
});
