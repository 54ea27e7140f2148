import { afterEach, beforeEach, describe } from '@jest/globals';
import type { EventStore } from '../port.js';
import { describeAtomicity } from './atomicity.js';
import { describeClosing } from './closing.js';
import { describeConcurrency } from './concurrency.js';
import { describeExpectations } from './expectations.js';
import { describeGlobalOrder } from './global-order.js';
import { describeIdempotency } from './idempotency.js';
import { describeReaders } from './readers.js';
import { describeRefusals } from './refusals.js';
import { describeRoundTrip } from './round-trip.js';
import { describeStreams } from './streams.js';
import type { StoreHouse, Subject } from './subject.js';
import { describeSubscriptions } from './subscriptions.js';

export { conformanceDefinitions } from './events.js';
export type { StoreHouse } from './subject.js';

/** The behaviour every event store has, whatever it keeps its events in. `build` is called anew for each case. */
export function describeEventStore(name: string, build: () => Promise<StoreHouse>): void {
  describe(`event store: ${name}`, () => {
    let house: StoreHouse | undefined;
    let store: EventStore | undefined;
    beforeEach(async () => {
      house = await build();
      store = await house.open();
    });
    afterEach(async () => {
      await store?.close();
      await house?.cleanup();
    });
    const subject: Subject = {
      get store() {
        return present(store);
      },
      get house() {
        return present(house);
      },
    };
    describeExpectations(subject);
    describeIdempotency(subject);
    describeConcurrency(subject);
    describeAtomicity(subject);
    describeRefusals(subject);
    describeRoundTrip(subject);
    describeStreams(subject);
    describeGlobalOrder(subject);
    describeSubscriptions(subject);
    describeReaders(subject);
    describeClosing(subject);
  });
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The case has not begun.');
  return value;
}
