import { expect, it } from '@jest/globals';
import { around, backFrom, beginBefore } from './sorted.js';

const list = [3, 3, 7, 20, 20, 5_000].map((start) => ({ start }));

it('counts what begins before a place', () => {
  expect([0, 3, 4, 7, 8, 20, 21, 9_999].map((at) => beginBefore(list, at))).toEqual([0, 0, 2, 2, 3, 3, 5, 6]);
  expect(beginBefore([], 1)).toBe(0);
});

it('goes back from a place, nearest first, and not further than anything can matter', () => {
  expect([...backFrom(list, 20)].map(({ start }) => start)).toEqual([7, 3, 3]);
  expect([...backFrom(list, 5_001)].map(({ start }) => start)).toEqual([5_000]);
});

it('finds what begins at a stretch of tokens', () => {
  const tokens = [0, 4, 5, 5, 9].map((from) => ({ from }));
  expect(around(tokens, 4, 5).map(({ from }) => from)).toEqual([4, 5, 5]);
  expect(around(tokens, -3, 0)).toHaveLength(1);
  expect(around(tokens, 6, 8)).toEqual([]);
});
