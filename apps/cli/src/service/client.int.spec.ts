import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ServiceClient } from './client.js';

interface Said {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Something that gives these answers, one after the other, and what it was asked. */
async function answering(...answers: readonly Said[]): Promise<{ client: ServiceClient; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const left = answers.values();
  server = createServer((request, response) => {
    asked.push(request);
    const { status = 500, body = {}, headers = {} } = left.next().value ?? {};
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { client: new ServiceClient(`http://127.0.0.1:${port}`, 'hf_key'), asked };
}

const problem = (code: string) => ({ type: `urn:holdfast:problem:${code}`, detail: `It said ${code}.` });

describe('a call', () => {
  it('carries the key, the idempotency key and how long it may wait', async () => {
    const { client, asked } = await answering({ status: 201, headers: { 'idempotency-replayed': 'true' } });
    const answer = await client.post('/v1/things', { a: 1 }, { idempotencyKey: 'k-1', wait: 30 });
    expect(answer).toEqual({ status: 201, body: {}, replayed: true });
    expect(asked[0]?.headers).toMatchObject({
      authorization: 'Bearer hf_key',
      'idempotency-key': 'k-1',
      prefer: 'wait=30',
    });
  });

  it('that the service has no room for is made again, after the rest it asks for', async () => {
    const busy = { status: 503, body: problem('unavailable'), headers: { 'retry-after': '0' } };
    const many = { status: 429, body: problem('too-many-requests'), headers: { 'retry-after': '1' } };
    const { client, asked } = await answering(busy, many, { status: 200, body: { ok: true } });
    const started = performance.now();
    expect((await client.get('/v1/things')).body).toEqual({ ok: true });
    expect(asked).toHaveLength(3);
    expect(performance.now() - started).toBeGreaterThan(1_100);
  });

  it('is not made again where the rest would be long, nor where it would not help', async () => {
    for (const [code, status, headers] of [
      ['budget-exhausted', 429, { 'retry-after': '1800' }],
      ['frozen', 409, {}],
      ['internal', 500, {}],
    ] as const) {
      const { client, asked } = await answering({ status, body: problem(code), headers });
      await expect(client.post('/v1/things', {})).rejects.toMatchObject({ code, message: `It said ${code}.` });
      expect(asked).toHaveLength(1);
    }
  });

  it('says where in a body or a document the service found what is wrong', async () => {
    const errors = [
      { field: 'title', detail: 'must be shorter' },
      { field: 'source', detail: 'no such word \u001b[31m', line: 6, column: 11 },
    ];
    const { client } = await answering({ status: 422, body: { ...problem('invalid-fields'), errors } });
    await expect(client.post('/v1/things', {})).rejects.toThrow(
      'It said invalid-fields.\n  title: must be shorter\n  6:11: no such word \\u{001b}[31m',
    );
  });
});

describe('a list', () => {
  it('is read over all its pages', async () => {
    const { client, asked } = await answering(
      { status: 200, body: { items: [1, 2], next: 'a&b' } },
      { status: 200, body: { items: [3] } },
    );
    expect(await Array.fromAsync(client.list('/v1/things'))).toEqual([1, 2, 3]);
    expect(asked.map(({ url }) => url)).toEqual(['/v1/things?limit=200', '/v1/things?limit=200&cursor=a%26b']);
  });
});
