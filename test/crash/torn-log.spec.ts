import { expect, it } from '@jest/globals';
import { tearLog } from './scenarios/torn-log.js';

it('a torn write costs nothing that was acknowledged; a log cut further back is told by whatever had read it', async () => {
  const torn = await tearLog(4, 8);
  expect(torn.problems).toEqual([]);
  expect(torn.refused).toBeGreaterThan(0);
}, 120_000);
