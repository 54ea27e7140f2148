import type { Timestamp } from '#kernel';
import type { Streams } from './streams.js';

export interface Moment {
  /** Which thing, and a second choice that each act uses as it likes. */
  readonly pick: number;
  readonly other: number;
  /** The place in the story: a number that no other step has. */
  readonly n: number;
  readonly now: Timestamp;
}

/** Something that may happen in a story. */
export type Act = (told: Streams, moment: Moment) => void;
