import type { Consent } from '#domain';
import type { ConsentScope, Timestamp } from '#kernel';
import type { ConsentRow } from '../projections/consents.js';
import { given, type Page, type PageRequest, page } from './page.js';
import { one, type Reader } from './reader.js';

/** A consent without the name of the person who gave it. */
export interface ConsentView {
  readonly id: string;
  readonly marketplace: string;
  /** As recorded: a verified consent whose `expiresAt` has passed may still say so here (`consentStatus` has the present word). */
  readonly status: Consent['status'];
  readonly self: boolean;
  readonly party: string;
  readonly scopes: readonly ConsentScope[];
  readonly expiresAt?: Timestamp;
  readonly recordedAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly revision: number;
}

export interface ConsentQuery extends PageRequest {
  readonly marketplace: string;
  readonly party?: string;
  readonly status?: Consent['status'];
  /** Counts a verified consent that has lapsed by then as expired, recorded or not. Absent: as recorded. */
  readonly at?: Timestamp;
}

export function findConsent(reader: Reader, marketplace: string, id: string): ConsentView | undefined {
  const row = one<ConsentRow>(reader, 'consents', marketplace, id);
  return row && view(row);
}

/** Oldest first. @throws InvalidCursor, RangeError */
export function listConsents(reader: Reader, query: ConsentQuery): Page<ConsentView> {
  const where = [...given(['marketplace = ?', query.marketplace], ['party = ?', query.party]), ...statusIs(query)];
  return page(reader, { kind: 'consents', table: 'consents', where, sort: 'recorded_at', order: 'ASC' }, query, view);
}

function statusIs({ status, at }: ConsentQuery): readonly (readonly [sql: string, ...values: string[]])[] {
  if (status === undefined) return [];
  const lapsed = "status = 'verified' AND expires_at IS NOT NULL AND expires_at <= ?";
  if (at !== undefined && status === 'expired') return [[`(status = 'expired' OR (${lapsed}))`, at]];
  if (at !== undefined && status === 'verified') return [[`status = 'verified' AND NOT (${lapsed})`, at]];
  return [['status = ?', status]];
}

/** Verified consents that have lapsed by `at`, the longest lapsed first: those whose expiry is still to be recorded. */
export function lapsedConsents(
  reader: Reader,
  query: PageRequest & { marketplace: string; at: Timestamp },
): Page<ConsentView> {
  const where = [
    ['marketplace = ?', query.marketplace],
    ["status = 'verified' AND expires_at IS NOT NULL AND expires_at <= ?", query.at],
  ] as const;
  return page(reader, { kind: 'lapsed', table: 'consents', where, sort: 'expires_at', order: 'ASC' }, query, view);
}

function view({ state, ...row }: ConsentRow): ConsentView {
  const { status, self, party, scopes, expiresAt } = state;
  return { ...row, status, self, party, scopes, expiresAt };
}
