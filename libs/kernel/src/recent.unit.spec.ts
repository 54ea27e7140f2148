import { describe, expect, it } from '@jest/globals';
import { Recent } from './recent.js';

describe('what was used lately', () => {
  it('stays, and the rest is forgotten', () => {
    const recent = new Recent<number, string>(10);
    recent.set(0, 'used');
    for (let n = 1; n < 100; n++) {
      expect(recent.get(0)).toBe('used');
      recent.set(n, `once ${n}`);
    }
    expect(recent.get(99)).toBe('once 99');
    expect(recent.get(50)).toBeUndefined();
  });

  it('is never more than the limit', () => {
    const recent = new Recent<number, { weight: number }>(100, ({ weight }) => weight);
    for (let n = 0; n < 50; n++) recent.set(n, { weight: 10 });
    const kept = Array.from({ length: 50 }, (_, n) => recent.get(n)).filter((value) => value !== undefined);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.length).toBeLessThanOrEqual(10);
  });

  it('counts an entry that is set again once', () => {
    const recent = new Recent<string, { weight: number }>(100, ({ weight }) => weight);
    recent.set('other', { weight: 1 });
    for (let n = 0; n < 50; n++) recent.set('same', { weight: 30 });
    expect(recent.get('other')).toEqual({ weight: 1 });
  });

  it('is gone once it is deleted, old or young', () => {
    const recent = new Recent<number, number>(4);
    for (let n = 0; n < 4; n++) recent.set(n, n);
    for (let n = 0; n < 4; n++) recent.delete(n);
    expect([0, 1, 2, 3].map((n) => recent.get(n))).toEqual([undefined, undefined, undefined, undefined]);
  });
});
