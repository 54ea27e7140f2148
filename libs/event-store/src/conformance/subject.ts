import type { EventStore } from '../port.js';

/** What an adapter gives the suite: one store for each case, and what it can do besides. */
export interface StoreHouse {
  /** The limit of one event that its stores are opened with, in bytes; the suite sends one larger. */
  readonly maxEventBytes: number;
  /** A store ready for use. It may have a history; the suite looks only at what it adds. */
  open(): Promise<EventStore>;
  /** Opens the same history again, after the store was closed. Absent where closing forgets. */
  reopen?(): Promise<EventStore>;
  /** A second store on the same history, for reading, while the first one is open. */
  openReader?(): Promise<EventStore>;
  /** Lets go of everything, whatever is still open. */
  cleanup(): Promise<void>;
}

/** The store and house of the case under way. */
export interface Subject {
  readonly store: EventStore;
  readonly house: StoreHouse;
}
