import type { Outcome } from '#kernel';
import type { Row } from './rows.js';

export type Fault = 'leak' | 'wrongfulBlock' | 'overHold' | 'underBlock';

/** What is wrong with an outcome, by POLICY.md; undefined when it is acceptable. */
export function faultOf(row: Pick<Row, 'accept'>, outcome: Outcome): Fault | undefined {
  if (row.accept.includes(outcome)) return undefined;
  if (outcome === 'allow') return 'leak';
  if (row.accept.every((o) => o === 'allow')) return outcome === 'block' ? 'wrongfulBlock' : 'overHold';
  return outcome === 'hold' ? 'underBlock' : 'wrongfulBlock';
}

export interface Rate {
  readonly count: number;
  readonly of: number;
  /** Wilson interval, 95 %, as shares. */
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

export function rate(count: number, of: number): Rate {
  if (of === 0) return { count, of, low: 0, high: 1 };
  const p = count / of;
  const centre = p + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return { count, of, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

export interface Judged {
  readonly row: Row;
  readonly outcome: Outcome;
  readonly fault: Fault | undefined;
}

export type Measures = Readonly<Record<Fault, Rate>>;

/** Each fault over the rows that could have it. */
export function measure(judged: readonly Judged[]): Measures {
  const count = (fault: Fault) => judged.filter((j) => j.fault === fault).length;
  const guarded = judged.filter((j) => !j.row.accept.includes('allow')).length;
  const innocent = judged.filter((j) => j.row.accept.every((o) => o === 'allow')).length;
  const blocked = judged.filter((j) => j.row.accept.every((o) => o === 'block')).length;
  return {
    leak: rate(count('leak'), guarded),
    wrongfulBlock: rate(count('wrongfulBlock'), innocent),
    overHold: rate(count('overHold'), innocent),
    underBlock: rate(count('underBlock'), blocked),
  };
}
