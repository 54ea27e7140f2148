import { randomBytes } from 'node:crypto';
import { SubjectErased } from '../errors.js';
import type { KeyRing, KeyState } from './key-ring.js';

const MISSING: KeyState = { state: 'missing' };

/** A key ring for tests and simulations. `lose` makes a key missing, which no real key ring may ever do. */
export function createMemoryKeyRing(): KeyRing & { lose(subject: string): void } {
  const keys = new Map<string, KeyState>();
  let changes = 0;
  const lookup = (subject: string) => keys.get(subject) ?? MISSING;
  return {
    ensure(subjects) {
      for (const subject of subjects) {
        const { state } = lookup(subject);
        if (state === 'destroyed') throw new SubjectErased(subject);
        if (state === 'missing') keys.set(subject, { state: 'present', key: randomBytes(32) });
      }
      return undefined;
    },
    lookup,
    get changes() {
      return changes;
    },
    async destroy(subject) {
      const { state } = lookup(subject);
      keys.set(subject, { state: 'destroyed' });
      changes++;
      return state;
    },
    lose: (subject) => {
      keys.delete(subject);
      changes++;
    },
    close: async () => {},
  };
}
