import type { Outcome, Timestamp } from '#kernel';
import { type StandingRow, URGENCIES, type Urgency } from '../projections/judged.js';
import { decodeCursor, encodeCursor, given, InvalidCursor, limitOf, type Page, type PageRequest } from './page.js';
import { bodyOf, type Reader } from './reader.js';

/** Something that waits for a moderator. */
export interface QueueItem {
  readonly kind: 'bounty' | 'submission';
  readonly id: string;
  readonly urgency: Urgency;
  readonly outcome: Outcome;
  readonly grounds: readonly string[];
  readonly causes: readonly string[];
  /** Since when it has not been allowed, without a break. */
  readonly waitingSince: Timestamp;
}

export interface QueueQuery extends PageRequest {
  readonly marketplace: string;
  /** Both when absent. */
  readonly state?: 'held' | 'blocked';
}

const OUTCOME_OF = { held: 'hold', blocked: 'block' } as const;

/** Most urgent first, and of those the one that has waited longest. @throws InvalidCursor, RangeError */
export function moderationQueue(reader: Reader, query: QueueQuery): Page<QueueItem> {
  const limit = limitOf(query.limit);
  const conditions = given(
    ['marketplace = ?', query.marketplace],
    ['outcome = ?', query.state && OUTCOME_OF[query.state]],
  );
  const after = query.cursor === undefined ? [] : placeOf(query.cursor);
  const where = [
    ...conditions.map(([sql]) => sql),
    'urgency IS NOT NULL',
    ...(after.length > 0 ? ['(urgency, waiting_since, key) > (?, ?, ?)'] : []),
  ].join(' AND ');
  const values = [...conditions.map(([, value]) => value), ...after];
  const select = (kind: string, table: string) =>
    `SELECT urgency, waiting_since, key, '${kind}' AS kind, body FROM ${table} WHERE ${where}`;
  const rows = reader.all(
    `${select('bounty', 'bounties')} UNION ALL ${select('submission', 'submissions')}
      ORDER BY urgency, waiting_since, key LIMIT ?`,
    ...values,
    ...values,
    limit + 1,
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map((row) => ({
      kind: row.kind === 'bounty' ? 'bounty' : 'submission',
      urgency: URGENCIES[Number(row.urgency)] ?? 'hold',
      ...item(bodyOf<StandingRow & { id: string }>(row)),
    })),
    ...(last && { next: encodeCursor('queue', [String(last.urgency), String(last.waiting_since), String(last.key)]) }),
  };
}

function placeOf(cursor: string): readonly [number, string, string] {
  const [urgency, since = '', key = ''] = decodeCursor('queue', cursor, 3);
  const rank = Number(urgency);
  if (!Number.isInteger(rank)) throw new InvalidCursor();
  return [rank, since, key];
}

function item({ id, standing, waitingSince = '' }: StandingRow & { id: string }) {
  const { outcome, grounds, causes } = standing;
  return { id, outcome, grounds, causes, waitingSince };
}
