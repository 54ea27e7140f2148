import { at, id } from '#domain/testing';
import type { Timestamp } from '#kernel';

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
