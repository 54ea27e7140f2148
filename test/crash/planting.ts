import { randomUUID } from 'node:crypto';
import type { Raw } from './damage.js';

/** The first row for which `is` holds. */
export function indexOf(rows: readonly Raw[], is: (row: Raw) => boolean): number {
  const i = rows.findIndex(is);
  if (i < 0) throw new Error('The load has nothing that could be damaged this way.');
  return i;
}

export function typed(rows: readonly Raw[], type: string): number {
  return indexOf(rows, (row) => row.type === type);
}

/** The same once more, as another event. */
export function again(row: Raw | undefined, change: Partial<Raw> = {}): Raw {
  if (!row) throw new Error('There is no such row.');
  return { ...row, id: randomUUID(), ...change };
}

export function inserted(rows: readonly Raw[], at: number, row: Raw): Raw[] {
  return rows.toSpliced(at, 0, row);
}

interface Clearance {
  readonly bounty: string;
  readonly policyDigest: string;
  readonly consents: readonly { readonly id: string }[];
}

export function clearanceOf(row: Raw | undefined): Clearance {
  return again(row).data.clearance as Clearance;
}

export const CONFIRMED = 'reward.payout-confirmed.v1';
export const SETTLED = 'reward.payout-settled.v1';
export const STARTED = 'reward.payout-started.v1';
