import type { Transaction } from '#kernel';
import { findMarketplace } from '#operations';
import type { DocumentView as DocumentRow } from '#read-models';
import { Digest, Flag, Id, OneOf, Part, Text, Time } from '../edge/fields.js';
import { PolicyName } from '../views/judgement.js';
import { SettingsBody } from './bodies.js';

export class MarketplaceView {
  @Id()
  id!: string;

  @Text({ max: 100, example: 'demo' })
  name!: string;

  @Part(() => SettingsBody)
  settings!: SettingsBody;

  @Part(() => PolicyName, { optional: true, about: 'The policy in force; without one nothing is allowed.' })
  policy?: PolicyName;

  @Digest({ optional: true, about: 'The registry of known names in force.' })
  registry?: string;

  @Digest({ optional: true, about: 'The build of the judging engine whose verdicts count.' })
  engine?: string;
}

export const DOCUMENT_KINDS = ['policy', 'registry'] as const;

/** One version of a policy or registry document. */
export class DocumentSummary extends PolicyName {
  @OneOf(DOCUMENT_KINDS)
  kind!: string;

  @Flag({ about: 'It is in force.', example: true })
  active!: boolean;

  @Flag({ about: 'It cannot be activated any more.', example: false })
  retired!: boolean;

  @Time()
  draftedAt!: string;
}

export class ExtendedDocument {
  @Text({ max: 100, example: 'house' })
  name!: string;

  @Text({ max: 1_000_000 })
  source!: string;
}

export class DocumentView extends DocumentSummary {
  @Text({ max: 1_000_000, about: 'As it was written.' })
  source!: string;

  @Part(() => ExtendedDocument, { listOf: 5, about: 'The documents it extends, as they were then.' })
  extends!: ExtendedDocument[];
}

export class DocumentList {
  @Part(() => DocumentSummary, { listOf: 10_000 })
  items!: DocumentSummary[];
}

/** The transaction's own marketplace. */
export async function viewMarketplace(tx: Transaction): Promise<MarketplaceView> {
  const { id, state } = await findMarketplace(tx);
  const { name, settings, policy, registry, engine } = state;
  return { id, name, settings, policy: policy?.ref, registry: registry?.digest, engine };
}

export function documentSummary(row: DocumentRow): DocumentSummary {
  const { kind, name, version, digest, active, retired, draftedAt } = row;
  return { kind, name, version, digest, active, retired, draftedAt };
}
