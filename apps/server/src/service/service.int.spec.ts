import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppendFailed } from '#event-store';
import { aBounty, openService, type Service } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const get = (path: string) => service.call(undefined, 'GET', path);
const metric = async (line: RegExp) => Number(line.exec((await get('/metrics')).body)?.[1]);

describe('Health', () => {
  it('is live and ready without a key, and looking stores nothing', async () => {
    expect((await get('/health/live')).body).toEqual({ status: 'live' });
    await service.holdfast.workers.settled();
    const before = await service.holdfast.store.head();
    const { status, body } = await get('/health/ready');
    expect([status, body]).toEqual([
      200,
      { status: 'ready', checks: { store: true, saga: true, 'read-models': true } },
    ]);
    expect(await service.holdfast.store.head()).toBe(before);
  });

  it('says which check failed, and nothing of the inside', async () => {
    const { store, workers } = service.holdfast;
    const { append } = store;
    store.append = async () => {
      throw new AppendFailed('disk I/O error at /secret/place', 'Look at the disk.');
    };
    await workers.stop();
    const { status, body } = await get('/health/ready');
    store.append = append;
    workers.start();
    expect([status, body.type, body.checks]).toEqual([
      503,
      'urn:holdfast:problem:unavailable',
      { store: false, saga: false, 'read-models': false },
    ]);
    expect(body.detail).toBe('Not ready: store, saga, read-models. Send requests again once it is.');
    await service.holdfast.workers.settled();
    await service.holdfast.readModels.reached(await store.head());
    expect((await get('/health/ready')).status).toBe(200);
  });
});

describe('Metrics', () => {
  it('count requests by pattern, method and status, and hold no id and no text', async () => {
    const { body } = await service.call('frontend', 'POST', '/v1/bounties', aBounty({ poster: 'canary-poster' }));
    await service.call('frontend', 'GET', `/v1/bounties/${body.id}`);
    await get('/v1/canary-nowhere?q=canary-query');
    const { body: text, headers } = await get('/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text).toContain('holdfast_http_requests_total{method="POST",route="/v1/bounties",status="201"} 1');
    expect(text).toContain('holdfast_http_requests_total{method="GET",route="/v1/bounties/:id",status="200"} 1');
    expect(text).toContain('holdfast_http_requests_total{method="GET",route="none",status="404"} 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toMatch(/canary|[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('say how far saga and read models are behind, and what waits', async () => {
    const { store, readModels, workers } = service.holdfast;
    await service.call(
      'frontend',
      'POST',
      '/v1/bounties',
      aBounty({ description: 'Portrait of Jana Prihoda from my gym' }),
    );
    await workers.settled();
    await readModels.reached(await store.head());
    expect(await metric(/^holdfast_saga_lag_events (\d+)$/m)).toBe(0);
    expect(await metric(/^holdfast_read_models_lag_events (\d+)$/m)).toBe(0);
    expect(await metric(/^holdfast_saga_failed (\d+)$/m)).toBe(0);
    expect(await metric(/^holdfast_parked_instances (\d+)$/m)).toBe(0);
    const held = await metric(/^holdfast_waiting_for_moderators\{kind="bounty",state="held"\} (\d+)$/m);
    const blocked = await metric(/^holdfast_waiting_for_moderators\{kind="bounty",state="blocked"\} (\d+)$/m);
    expect(held + blocked).toBe(1);
  });
});
