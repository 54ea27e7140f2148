import type { ParkedRow } from '../projections/parked.js';
import { bodyOf, type Reader } from './reader.js';

export type ParkedView = ParkedRow;

/** All parked process instances of a marketplace, the longest parked first. */
export function listParked(reader: Reader, marketplace: string): readonly ParkedView[] {
  return reader
    .all('SELECT body FROM parked WHERE marketplace = ? ORDER BY since, key', marketplace)
    .map((row) => bodyOf<ParkedRow>(row));
}

export function findParked(reader: Reader, marketplace: string, stream: string): ParkedView | undefined {
  const row = reader.get('SELECT body FROM parked WHERE key = ? AND marketplace = ?', stream, marketplace);
  return row && bodyOf<ParkedRow>(row);
}

/** How many are parked in all marketplaces together: for health checks and alarms, which know no marketplace. */
export function countParked(reader: Reader): number {
  return Number(reader.get('SELECT count(*) AS n FROM parked')?.n);
}
