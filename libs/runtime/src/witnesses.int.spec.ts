import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { postBounty } from '#operations';
import { openHoldfast } from './holdfast.js';
import { demand, ensureMarketplace } from './marketplaces.js';
import { openForReading } from './open-for-reading.js';
import { verifyDeployment } from './verify/index.js';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'holdfast-witnesses-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const log = () => join(data, 'log.db');
const backup = () => join(data, 'backup.db');

/** Posts one more bounty and lets the workers see it. */
async function post(): Promise<void> {
  const holdfast = await openHoldfast({ data });
  const { runner, workers, readModels, store } = holdfast;
  const marketplace = await ensureMarketplace(runner, 'm');
  workers.start();
  const content = { title: 'A red bicycle', description: 'Ink.', tags: [], mature: false, references: [] };
  const bounty = postBounty({ poster: 'p', content: { ...content, deliverable: 'image' }, consents: [] });
  await demand(runner, { actor: { role: 'frontend', id: 'f' }, marketplace }, bounty);
  await workers.settled();
  await readModels.reached(await store.head());
  await holdfast.close();
}

async function findings(): Promise<string[]> {
  const reading = await openForReading({ data });
  try {
    const verification = await verifyDeployment(reading);
    return (verification?.findings ?? []).flatMap(({ check, problems }) => problems.map(() => check));
  } finally {
    await reading.close();
  }
}

describe('a log that lost its last events', () => {
  beforeEach(async () => {
    await post();
    cpSync(log(), backup());
    await post();
    expect(await findings()).toEqual([]);
    cpSync(backup(), log());
  });

  it('is not written to', async () => {
    await expect(openHoldfast({ data })).rejects.toThrow(/ends at position .* the read models had read up to .* lost/);
  });

  it('is told by its saga alone, too', async () => {
    rmSync(join(data, 'read-models'), { recursive: true });
    await expect(openHoldfast({ data })).rejects.toThrow(/the policy saga had read up to .* lost/);
  });

  it('is found by verify', async () => {
    expect(await findings()).toContain('ends');
  });

  it('may be gone on with when whatever knew better was removed', async () => {
    rmSync(join(data, 'read-models'), { recursive: true });
    rmSync(join(data, 'checkpoints.db'));
    await post();
    expect(await findings()).toEqual([]);
  });
});
