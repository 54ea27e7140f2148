import { at, id } from '#domain/testing';
import type { Timestamp } from '#kernel';
import type { Streams } from './streams.js';

/** Stands in every personal text that a history holds: what must never turn up in a read model. */
export const CANARY = 'Zanthippe Quillfeather';

const MARKETPLACES = [id(901), id(902)] as const;
export const [FIRST_MARKETPLACE, SECOND_MARKETPLACE] = MARKETPLACES;

export function homeOf(pick: number): string {
  return MARKETPLACES[pick % 2] ?? FIRST_MARKETPLACE;
}

/** Three seconds from step to step, so that what must be done within minutes sometimes is. */
export function timeOf(n: number): Timestamp {
  return at(n / 20);
}

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
