import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RowCache } from './row-cache.js';

describe('the row cache', () => {
  it('never gives anything but what was set last, and never holds more than it may', () => {
    const step = fc.record({ what: fc.constantFrom('get', 'set', 'delete'), key: fc.nat(12).map(String) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.integer({ min: 1, max: 6 }), (steps, half) => {
        const cache = new RowCache(half);
        const truth = new Map<string, unknown>();
        steps.forEach(({ what, key }, i) => {
          if (what === 'set') {
            cache.set(key, i);
            truth.set(key, i);
          } else if (what === 'delete') {
            cache.delete(key);
            truth.delete(key);
          }
          expect([undefined, truth.get(key)]).toContain(cache.get(key));
          expect(cache.size).toBeLessThanOrEqual(2 * half);
        });
      }),
    );
  });

  it('keeps what is used', () => {
    const cache = new RowCache(2);
    cache.set('used', 1);
    for (let i = 0; i < 50; i++) {
      cache.set(String(i), i);
      expect(cache.get('used')).toBe(1);
    }
    expect(cache.get('0')).toBeUndefined();
  });
});
