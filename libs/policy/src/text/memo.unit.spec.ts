import { expect, it } from '@jest/globals';
import { Memo } from './memo.js';

it('asks once for what it is asked often, and again for what it has forgotten', () => {
  const asked: string[] = [];
  const memo = new Memo((key) => {
    asked.push(key);
    return key.toUpperCase();
  });
  memo.of('rare');
  for (let n = 0; n < 50_000; n += 1) {
    expect(memo.of('often')).toBe('OFTEN');
    memo.of(`w${n}`);
  }
  memo.of('rare');
  expect(asked.filter((key) => key === 'often')).toHaveLength(1);
  expect(asked.filter((key) => key === 'rare')).toHaveLength(2);
});

it('does not remember long keys, and gives the same for them', () => {
  let asked = 0;
  const memo = new Memo((key) => {
    asked += 1;
    return key.length;
  });
  expect([memo.of('x'.repeat(50)), memo.of('x'.repeat(50))]).toEqual([50, 50]);
  expect(asked).toBe(2);
});
