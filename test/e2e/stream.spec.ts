import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '../../apps/cli/src/demo/service.js';
import { readStream, type Told } from '../../apps/server/src/testing/reader.js';
import { aBounty, speak } from '../../apps/server/src/testing/service.js';
import { buildService } from './build.js';

const data = mkdtempSync(join(tmpdir(), 'holdfast-stream-'));
let service: RunningService;
let key = '';
beforeAll(async () => {
  buildService();
  service = await startService({ data });
  key = service.keys.get('frontend') ?? '';
}, 300_000);
afterAll(async () => {
  await service?.stop();
  rmSync(data, { recursive: true, force: true });
});

const posted: string[] = [];
async function post(n: number): Promise<void> {
  for (let i = 0; i < n; i++) {
    const { body } = await speak(
      service.url,
      key,
      'POST',
      '/v1/bounties',
      aBounty({ poster: `poster-${posted.length}` }),
    );
    posted.push(body.id);
  }
}
const ofPosts = (told: readonly Told[]) =>
  told.filter(({ event }) => event === 'bounty.posted').map(({ data }) => data.id);

describe('The event stream across a crash of the service', () => {
  it('goes on behind the last event that was read: nothing is lost, nothing comes twice', async () => {
    const before = await readStream(service.url, key, { from: 'beginning' });
    await post(5);
    await before.until((told) => ofPosts(told).length >= 5);
    const read = before.told.map(({ id }) => id);
    await service.kill();
    await before.ended;

    service = await startService({ data, port: service.port });
    await post(3);
    const after = await readStream(service.url, key, { lastEventId: read.at(-1) });
    await after.until((told) => ofPosts(told).length >= posted.length - ofPosts(before.told).length);
    expect([...ofPosts(before.told), ...ofPosts(after.told)]).toEqual(posted);
    after.leave();
  }, 120_000);
});
