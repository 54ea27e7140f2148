import type { Hit, Reading } from '../reading.js';

/** A hit with the field it stands in and whether it is negated there. */
export interface Finding extends Hit {
  readonly reading: Reading;
  readonly negated: boolean;
}

/** Findings that share no word: "art style" and the "style" in it are one. Keeps their order, and of two the one that begins first. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const ends = new Map<Reading, number>();
  return findings.filter(({ reading, start, end }) => {
    const upTo = ends.get(reading) ?? 0;
    ends.set(reading, Math.max(upTo, end));
    return start >= upTo;
  });
}
