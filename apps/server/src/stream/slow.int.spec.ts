import { connect } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { randomIds } from '#kernel';
import { readStream } from '../testing/reader.js';
import { openService, type Service } from '../testing/service.js';

let service: Service;
afterEach(() => service.close());

/** Many events that a reader would have to take. */
async function flood({ holdfast, marketplace }: Service, count: number): Promise<void> {
  const metadata = {
    recordedAt: '2026-01-01T00:00:00.000Z',
    actor: { role: 'system', id: 'spec' },
    marketplace,
    correlation: 'spec',
    schema: 1,
  };
  const data = { cause: 'c'.repeat(100) };
  for (let left = count; left > 0; left -= 1_000) {
    const events = Array.from({ length: 1_000 }, () => ({
      id: randomIds.next(),
      type: 'reward.held.v1',
      data,
      metadata,
    }));
    await holdfast.store.append({ writes: [{ stream: `reward-${randomIds.next()}`, expected: 'no-stream', events }] });
  }
}

it('a reader that takes nothing is cut off, and what waits for it is bounded', async () => {
  service = await openService({ HOLDFAST_READER_PATIENCE_SECONDS: '1' });
  await service.holdfast.workers.stop();
  await flood(service, 40_000);
  const { hostname, port } = new URL(service.url);
  const socket = connect(Number(port), hostname);
  socket.pause();
  const key = service.keys.get('payout');
  socket.write(`GET /v1/stream?from=beginning HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n\r\n`);
  const metrics = () =>
    service.call(undefined, 'GET', '/metrics').then(({ body }) => /open_streams (\d+)/.exec(body)?.[1]);
  const becomes = async (count: string) => {
    while ((await metrics()) !== count) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await becomes('1');
  await becomes('0');
  let bytes = 0;
  socket.on('data', (chunk) => {
    bytes += chunk.length;
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => undefined);
  socket.resume();
  await closed;
  // What the two ends of the connection held, and not the whole.
  expect(bytes).toBeLessThan(40_000 * 300);
});

it('streams end when the service stops', async () => {
  service = await openService();
  const reader = await readStream(service.url, service.keys.get('auditor') ?? '');
  await service.server.close();
  await reader.ended;
  expect(reader.told).toHaveLength(1);
});
