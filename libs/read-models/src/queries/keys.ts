import type { KeyRole } from '#domain';
import type { KeyRow } from '../projections/keys.js';
import { given, type Page, type PageRequest, page } from './page.js';
import { one, type Reader } from './reader.js';

/** An API key without anything that would open something. */
export type KeyView = KeyRow;

export interface KeyQuery extends PageRequest {
  readonly marketplace: string;
  readonly role?: KeyRole;
  /** Without those that were revoked. */
  readonly inUse?: true;
}

export function findKey(reader: Reader, marketplace: string, id: string): KeyView | undefined {
  return one<KeyRow>(reader, 'keys', marketplace, id);
}

/** Oldest first. @throws InvalidCursor, RangeError */
export function listKeys(reader: Reader, { inUse, ...query }: KeyQuery): Page<KeyView> {
  const where = [
    ...given(['marketplace = ?', query.marketplace], ['role = ?', query.role]),
    ...(inUse ? [['revoked_at IS NULL'] as const] : []),
  ];
  const list = { kind: 'keys', table: 'keys', where, sort: 'created_at', order: 'ASC' } as const;
  return page<KeyRow, KeyView>(reader, list, query, (row) => row);
}
