import type { Timestamp } from '#kernel';
import type { Actor } from './actor.js';
import type { Mirror } from './canonical.js';
import type { Stage } from './stage.js';

/** A bounded set of actors around one theme, explored in full. */
export interface Scenario {
  readonly name: string;
  /** What it is about, in one sentence. */
  readonly about: string;
  /** The marketplace has no policy and no registry in force yet. */
  readonly young?: boolean;
  /** Brings the world to where the exploration starts. */
  readonly given: (stage: Stage) => Promise<void>;
  readonly actors: readonly Actor[];
  /** Moments that come one after another, at any time. One may lie before the one before it: clocks are set back. */
  readonly moments?: readonly Timestamp[];
  /**
   * `split`: every append of it may be overtaken between reading and appending. `steps`: each append is one step, at any time.
   * `asleep`: it does nothing until people help it along.
   */
  readonly saga: 'split' | 'steps' | 'asleep';
  /** How often the saga may die and start over. */
  readonly crashes?: number;
  /** The saga's process may be replaced by one of the next build. */
  readonly upgrade?: boolean;
  readonly mirror?: Mirror;
}
