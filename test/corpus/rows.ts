import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BountyContent, Ground, Outcome } from '#kernel';
import type { BountyCase, ConsentFact } from '#policy';
import { packageRoot } from '#runtime';

/** A labelled row; see README.md beside this file. */
export interface Row extends BountyContent {
  readonly id: string;
  readonly lang: string;
  readonly consents: readonly ConsentFact[];
  readonly family: string;
  readonly evasion: string;
  readonly accept: readonly Outcome[];
  readonly grounds: readonly Ground[];
  readonly note: string;
}

/**
 * `dev` was there while judging was built; the others were written later by others who had not seen the code. `lessons` are there to learn weights
 * from and may be read.
 */
export const SETS = {
  dev: ['dev-en.jsonl', 'dev-intl.jsonl'],
  fresh: ['fresh-en.jsonl', 'fresh-intl.jsonl'],
  third: ['third-en.jsonl', 'third-intl.jsonl'],
  fourth: ['fourth-en.jsonl', 'fourth-intl.jsonl'],
  fifth: ['fifth-en.jsonl', 'fifth-intl.jsonl'],
  sixth: ['sixth-en.jsonl', 'sixth-intl.jsonl'],
  lessons: ['lessons-en.jsonl', 'lessons-intl.jsonl'],
  seventh: ['seventh-en.jsonl', 'seventh-intl.jsonl'],
  eighth: ['eighth-en.jsonl', 'eighth-intl.jsonl'],
} as const;

export type SetName = keyof typeof SETS;

/** The newest sets: nobody who works on judging reads them and weights are never learned from them, so that there is something to measure by. */
export const NEWEST: ReadonlySet<SetName> = new Set(['seventh', 'eighth']);

export function corpusRows(set: SetName): Row[] {
  return SETS[set]
    .map((file) => join(packageRoot(), 'test/corpus', file))
    .filter((path) => existsSync(path))
    .flatMap((path) => rowsOf(readFileSync(path, 'utf8')));
}

export function rowsOf(jsonl: string): Row[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

export function caseOf(row: Row): BountyCase {
  const { title, description, tags, mature, deliverable, references, consents, lang } = row;
  return {
    kind: 'bounty',
    content: { title, description, tags, mature, deliverable, references },
    consents,
    context: { earlierRevisionBlocked: false },
    answers: [],
    lang,
  };
}

/** Even rows of the later sets that were read to mend what they showed: leaks, most of them with minors. */
const READ: ReadonlySet<string> = new Set([
  'third-en-0066',
  'third-en-0072',
  'third-en-0080',
  'third-ru-0006',
  'fourth-en-0074',
  'fourth-tr-0012',
  'fifth-en-0110',
]);

const numberOf = (row: Row) => Number(row.id.split('-').at(-1));

/**
 * How a set is split by the rows' numbers. Dev: even ones were read while building, every other odd one in a second round; the
 * last quarter was not tuned on row by row, but it is not pristine. Fresh: odd ones were read, every other even one in a second round;
 * the rest, `blind`, is only measured. Third: odd ones may be read, even ones (`unread`) are only measured, but for four leaks that
 * were read (`read`). Fourth, fifth and sixth: odd and even alike. Lessons are all learned from and may be read; of the newest none was read.
 */
export function splitOf(row: Row, set: SetName): string {
  const number = numberOf(row);
  if (set === 'lessons') return 'learned';
  if (NEWEST.has(set)) return 'unread';
  if (set !== 'dev' && set !== 'fresh') return READ.has(row.id) ? 'read' : number % 2 === 0 ? 'unread' : 'odd';
  if (set === 'fresh') return number % 4 === 0 ? 'fourth' : number % 2 === 0 ? 'blind' : 'odd';
  return number % 2 === 0 ? 'tune' : number % 4 === 1 ? 'second' : 'rest';
}
