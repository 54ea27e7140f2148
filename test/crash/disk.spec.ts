import { expect, it } from '@jest/globals';
import { fillDisk } from './scenarios/disk-full.js';
import { failWrites } from './scenarios/file-limit.js';

it('a disk that runs full costs nothing that was acknowledged, and is gone on with once there is room', () => {
  const result = fillDisk(1);
  if (result.kind === 'skipped') {
    process.stderr.write(`disk full: SKIPPED, ${result.reason}\n`);
    return;
  }
  expect(result.problems).toEqual([]);
  expect(result).toMatchObject({ met: true, healed: true });
  expect(result.refused).toBeGreaterThan(0);
  expect(result.gained).toBeGreaterThan(0);
}, 260_000);

it('a write that fails stops the store until it is opened again, and costs nothing that was acknowledged', async () => {
  const result = await failWrites(1);
  expect(result.problems).toEqual([]);
  expect(result.refused).toBeGreaterThan(0);
  expect(result.doneAfter).toBe(0);
}, 120_000);
