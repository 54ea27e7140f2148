import { describe, expect, it } from '@jest/globals';
import { HourlyBudget, networkOf } from './hourly-budget.js';

describe('An hourly budget', () => {
  it('says how long to wait once it is used up, and is new after an hour', () => {
    let now = 0;
    const budget = new HourlyBudget(2, () => now);
    expect([budget.take('a'), budget.take('a'), budget.take('b')]).toEqual([undefined, undefined, undefined]);
    now = 600_000;
    expect([budget.take('a'), budget.take('b')]).toEqual([3_000_000, undefined]);
    now = 3_600_000;
    expect(budget.take('a')).toBeUndefined();
  });

  it('takes back what came to nothing', () => {
    const budget = new HourlyBudget(1, () => 0);
    budget.take('a');
    budget.giveBack('a');
    expect(budget.take('a')).toBeUndefined();
    expect(budget.take('a')).toBeGreaterThan(0);
  });

  it('remembers no more than its bound, and forgets the oldest first', () => {
    const budget = new HourlyBudget(1, () => 0, 3);
    for (const who of ['a', 'b', 'c', 'd']) budget.take(who);
    expect(budget.take('d')).toBeGreaterThan(0);
    expect(budget.take('a')).toBeUndefined();
  });
});

describe('A network', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['2001:0db8:0001::9', '2001:db8:1:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));
});
