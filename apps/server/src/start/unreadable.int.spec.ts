import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sendRaw } from '../testing/raw.js';
import { aBounty, openService, type Service } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
  await service.holdfast.workers.settled();
});
afterAll(() => service.close());

const BODY = JSON.stringify(aBounty());
const WHOLE = `content-length: ${BODY.length}\r\n\r\n${BODY}`;
/** A bounty that would be posted, were it not for the method or the lines that come last. */
const posting = (rest: string, method = 'POST', target = '/v1/bounties') =>
  `${method} ${target} HTTP/1.1\r\nhost: here\r\nconnection: close\r\nauthorization: Bearer ${service.keys.get('frontend')}\r\ncontent-type: application/json\r\n${rest}`;

interface Read {
  readonly status: number;
  readonly headers: string;
  // biome-ignore lint/suspicious/noExplicitAny: what came over the wire
  readonly body: any;
}

/** One answer, and nothing behind it. */
function read(answered: string): Read {
  const end = answered.indexOf('\r\n\r\n');
  const headers = answered.slice(0, end).toLowerCase();
  const text = answered.slice(end + 4);
  expect(headers).toContain(`\r\ncontent-length: ${text.length}`);
  return { status: Number(/^http\/1\.1 (\d{3}) \S/.exec(headers)?.[1]), headers, body: JSON.parse(text) };
}

async function storesNothing<R>(during: () => Promise<R>): Promise<R> {
  const { store, workers } = service.holdfast;
  const before = await store.head();
  const result = await during();
  await workers.settled();
  expect(await store.head()).toBe(before);
  expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
  return result;
}

/** Each with what is sent, one write after the other, and the problem that it is answered with. */
const UNREADABLE: Readonly<Record<string, readonly [() => readonly string[], status: number, code: string]>> = {
  'a header beyond what Node reads': [
    () => [posting(`x-long: ${'x'.repeat(20_000)}\r\n${WHOLE}`)],
    431,
    'headers-too-large',
  ],
  'headers without end': [() => [posting(`${'x-again: y\r\n'.repeat(3_000)}${WHOLE}`)], 431, 'headers-too-large'],
  'an address beyond what Node reads': [
    () => [posting('\r\n', 'GET', `/v1/bounties?poster=${'x'.repeat(20_000)}`)],
    431,
    'headers-too-large',
  ],
  'a method that there is not': [() => [posting(WHOLE, 'BREW')], 400, 'malformed-request'],
  'a method that nothing here takes': [() => [posting(WHOLE, 'PROPFIND')], 404, 'not-found'],
  'two lengths': [() => [posting(`content-length: 5\r\n${WHOLE}`)], 400, 'malformed-request'],
  'a length and chunks': [() => [posting(`transfer-encoding: chunked\r\n${WHOLE}`)], 400, 'malformed-request'],
  'a broken chunk': [
    () => [posting('transfer-encoding: chunked\r\n\r\n'), `9\r\n${BODY.slice(0, 9)}\r\n`, 'no length\r\n'],
    400,
    'malformed-request',
  ],
  'a control character in a header': [() => [posting(`x-odd: a\u0001b\r\n${WHOLE}`)], 400, 'malformed-request'],
  'what is no HTTP': [() => ['\u0016\u0003\u0001 hello\r\n\r\n'], 400, 'malformed-request'],
  'an expectation that nobody meets': [() => [posting(`expect: a-miracle\r\n${WHOLE}`)], 417, 'expectation-failed'],
};

describe('What cannot be read as a request', () => {
  it.each(Object.keys(UNREADABLE))('%s: a problem, the connection is closed, and nothing is stored', async (name) => {
    const [parts, status, code] = UNREADABLE[name] as (typeof UNREADABLE)[string];
    const answer = read(await storesNothing(() => sendRaw(service.url, parts())));
    expect([answer.status, answer.body.status]).toEqual([status, status]);
    expect(answer.body.type).toBe(`urn:holdfast:problem:${code}`);
    expect(answer.headers).toContain('\r\ncontent-type: application/problem+json; charset=utf-8');
    expect(answer.headers).toContain('\r\ncache-control: no-store');
    expect(answer.headers).toContain('\r\nconnection: close');
  });

  it.each([
    ['a body that is cut off', () => [posting(`content-length: ${BODY.length}\r\n\r\n`), BODY.slice(0, 40)]],
    [
      'a body that is cut off between two chunks',
      () => [posting('transfer-encoding: chunked\r\n\r\n'), '3\r\n{"p\r\n'],
    ],
    ['a tunnel to elsewhere', () => ['CONNECT elsewhere:443 HTTP/1.1\r\nhost: elsewhere:443\r\n\r\n']],
  ])('%s: no answer, and nothing is stored', async (_name, parts) => {
    const answered = await storesNothing(() => sendRaw(service.url, parts(), { leave: true }));
    expect(answered).toBe('');
  });

  it('what Node gives up on is answered once: never behind or instead of the answer to what came before it', async () => {
    const readable = 'GET /health/live HTTP/1.1\r\nhost: here\r\n\r\n';
    const slow = posting(WHOLE).replace('connection: close\r\n', 'prefer: wait=2\r\n');
    const first = await sendRaw(service.url, [`${readable}`, 'BREW / HTTP/1.1\r\n\r\n']);
    expect(first.match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400']);
    // The post is under way when the rest arrives: a 400 now would be taken for its answer.
    const second = await sendRaw(service.url, [`${slow}BREW / HTTP/1.1\r\n\r\n`]);
    expect(second).not.toContain('HTTP/1.1 400');
    await service.holdfast.workers.settled();
  });

  it('a request that does not arrive in time is told so', async () => {
    const socket = new PassThrough();
    const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    const told = new Promise((resolve) => socket.on('data', resolve));
    socket.on('error', () => undefined);
    service.server.app.getHttpServer().emit('clientError', late, socket);
    expect(read(String(await told)).body.type).toBe('urn:holdfast:problem:timed-out');
  });

  it('is logged without its words, and as no fault of the service', () => {
    const lines = service.logged.map((line) => JSON.parse(line));
    expect(lines.filter(({ msg }) => msg === 'unreadable request').length).toBeGreaterThan(5);
    expect(lines.filter(({ level }) => level >= 40)).toEqual([]);
    expect(service.logged.join('')).not.toMatch(/miracle|BREW|Lighthouse|x-again/);
  });
});

it('a caller that asks whether to go on is told to, and its bounty is posted', async () => {
  const head = posting(`expect: 100-continue\r\ncontent-length: ${BODY.length}\r\n\r\n`);
  const [first, second] = (await sendRaw(service.url, [head, BODY])).split(/(?<=100 Continue\r\n\r\n)/);
  expect([first, read(second ?? '').status]).toEqual(['HTTP/1.1 100 Continue\r\n\r\n', 201]);
});
