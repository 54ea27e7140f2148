import { expect, it } from '@jest/globals';
import { fuzzService } from './service.js';
import { succeeded } from './tally.js';

/** What can succeed only after much else has. */
const DEEP = ['submissions.attach-evidence', 'rewards.award', 'payouts.'];

it('no request, valid or nearly, is answered by a 5xx or by what the API page does not know, and the log stays sound', async () => {
  const { tally, wrong, unsound } = await fuzzService({ seed: 3, runs: 700 });
  expect(wrong).toEqual([]);
  expect(unsound).toEqual([]);
  expect(DEEP.filter((calls) => succeeded({ tally }, calls) === 0)).toEqual([]);
}, 90_000);
