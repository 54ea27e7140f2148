import { expect, it } from '@jest/globals';
import { fuzzService } from './service.js';

it('no request, valid or nearly, is answered by a 5xx or without a problem document, and the log stays sound', async () => {
  const { statuses, wrong, unsound } = await fuzzService({ seed: 3, runs: 700 });
  expect(wrong).toEqual([]);
  expect(unsound).toEqual([]);
  // It reaches beyond the front door: things are made, refused for their fields, and refused for their state.
  expect(statuses).toMatchObject({ 200: expect.any(Number), 201: expect.any(Number), 422: expect.any(Number) });
  expect(Number(statuses[409])).toBeGreaterThan(0);
}, 90_000);
