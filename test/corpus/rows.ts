import { readFileSync } from 'node:fs';
import type { BountyContent, Ground, Outcome } from '#kernel';
import type { BountyCase, ConsentFact } from '#policy';

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

const FILES = ['dev-en.jsonl', 'dev-intl.jsonl'];

export function corpusRows(): Row[] {
  return FILES.flatMap((file) => rowsOf(readFileSync(new URL(file, import.meta.url), 'utf8')));
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

export type Split = 'tune' | 'second' | 'unseen';

/**
 * Rows are split by their number. Even ones were read while building; of the odd ones every other was read in a second
 * round, and the last quarter never: its figures are the honest ones.
 */
export function halfOf(row: Row): Split {
  const number = Number(row.id.split('-').at(-1));
  return number % 2 === 0 ? 'tune' : number % 4 === 1 ? 'second' : 'unseen';
}
