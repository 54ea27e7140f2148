import type { Digest, StreamName, Timestamp } from '#kernel';
import type { DocumentRow } from '../projections/documents.js';
import { findMarketplace } from './marketplaces.js';
import { given } from './page.js';
import { bodyOf, type Reader } from './reader.js';

/** One version of a policy or registry. Its text is in the event at `stream` and `revision`. */
export interface DocumentView {
  readonly kind: DocumentRow['kind'];
  readonly name: string;
  readonly version: string;
  readonly digest: Digest;
  readonly stream: StreamName;
  readonly revision: number;
  readonly retired: boolean;
  /** It is in force in its marketplace. */
  readonly active: boolean;
  readonly draftedAt: Timestamp;
}

export interface DocumentQuery {
  readonly marketplace: string;
  /** Both kinds when absent. */
  readonly kind?: DocumentRow['kind'];
  readonly name?: string;
}

/** By kind and name, and the versions of each in the order they were drafted. */
export function listDocuments(reader: Reader, { marketplace, kind, name }: DocumentQuery): readonly DocumentView[] {
  const conditions = given(['marketplace = ?', marketplace], ['kind = ?', kind], ['name = ?', name]);
  const rows = reader.all(
    `SELECT body FROM documents WHERE ${conditions.map(([sql]) => sql).join(' AND ')} ORDER BY kind, name, key`,
    ...conditions.map(([, value]) => value),
  );
  const { policy, registry } = findMarketplace(reader, marketplace) ?? {};
  const active = [policy?.document, registry?.document];
  return rows
    .map((row) => bodyOf<DocumentRow>(row))
    .flatMap(({ stream, state, draftedAt, ...document }) =>
      state.versions.map(({ version, digest, revision, retired }, i) => ({
        kind: document.kind,
        name: document.name,
        version,
        digest,
        stream,
        revision,
        retired,
        active: active.some((ref) => ref?.stream === stream && ref.revision === revision),
        draftedAt: draftedAt[i] ?? '',
      })),
    );
}
