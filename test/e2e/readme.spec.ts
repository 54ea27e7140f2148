import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '#runtime';
import { type RunningService, startService } from '../../apps/cli/src/demo/service.js';
import { buildService } from './build.js';

const data = mkdtempSync(join(tmpdir(), 'holdfast-readme-'));
let service: RunningService;
beforeAll(async () => {
  buildService();
  service = await startService({ data });
}, 300_000);
afterAll(async () => {
  await service?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** The blocks that the README says run as they stand. */
function blocks(): string[] {
  const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8');
  return [...readme.matchAll(/<!-- runs -->\n```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
}

/** All of them in one shell, with a mark behind each, so that what each printed can be told apart. */
function run(): string[] {
  const key = (role: string) => service.keys.get(role) ?? '';
  const env = {
    PATH: `${join(packageRoot(), 'test/e2e/stand-ins')}:${process.env.PATH}`,
    NODE: process.execPath,
    URL: service.url,
    FRONTEND: key('frontend'),
    SCANNER: key('scanner'),
    PAYOUT: key('payout'),
    MODERATOR: key('moderator'),
  };
  const script = blocks().join('\necho; echo =====\n');
  const { stdout, stderr, status } = spawnSync('sh', ['-eu', '-c', script], { env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('=====');
}

describe('The README', () => {
  it('its commands do what it says, as written', () => {
    const [posted, awarded, cleared, paid, ruled] = run();
    expect(posted).toContain('"state":"allowed"');
    expect(awarded).toContain('"version":2');
    expect(awarded).toContain('"state":"awarded"');
    expect(cleared).toMatch(/asset-unseen[\s\S]*"state":"cleared"/);
    expect(paid).toMatch(/"state":"confirmed"[\s\S]*"state":"settled"[\s\S]*"state":"paid"/);
    expect(ruled).toContain('bounty.screened.v1');
    expect(ruled).toMatch(/"state":"blocked"[^\n]*$/);
  }, 120_000);
});
