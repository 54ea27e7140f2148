import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InFlight } from './in-flight.js';

describe('the safe position', () => {
  it('is where it started while nothing has begun', () => {
    expect(new InFlight(7n).safe).toBe(7n);
    expect(new InFlight(undefined).safe).toBeUndefined();
  });

  it('lies before the oldest that is unfinished, whatever finished behind it', () => {
    const flight = new InFlight(undefined);
    for (const position of [3n, 5n, 9n]) flight.begin(position);
    flight.end(9n);
    flight.end(5n);
    expect(flight.safe).toBe(2n);
    flight.end(3n);
    expect(flight.safe).toBe(9n);
  });

  it('never passes anything unfinished and never goes back', () => {
    const order = fc.shuffledSubarray(Array.from({ length: 20 }, (_, i) => BigInt(i * 3 + 1)));
    fc.assert(
      fc.property(order, (ends) => {
        const flight = new InFlight(0n);
        const open = new Set<bigint>();
        for (let i = 0; i < 20; i++) {
          flight.begin(BigInt(i * 3 + 1));
          open.add(BigInt(i * 3 + 1));
        }
        let last = flight.safe ?? 0n;
        for (const position of ends) {
          flight.end(position);
          open.delete(position);
          const safe = flight.safe ?? 0n;
          expect(safe).toBeGreaterThanOrEqual(last);
          for (const unfinished of open) expect(safe).toBeLessThan(unfinished);
          last = safe;
        }
      }),
    );
  });
});
