import type { MarketplaceSettings } from '#domain';
import type { Digest, EventRef, PolicyRef, Timestamp } from '#kernel';
import type { MarketplaceRow } from '../projections/marketplaces.js';
import { bodyOf, type Reader } from './reader.js';

export interface MarketplaceView {
  readonly id: string;
  readonly name: string;
  readonly settings: MarketplaceSettings;
  /** What is in force, and the event that holds it; absent until one is activated. */
  readonly policy?: { readonly ref: PolicyRef; readonly document: EventRef };
  readonly registry?: { readonly digest: Digest; readonly document: EventRef };
  /** The build of the judging engine whose verdicts count. */
  readonly engine?: Digest;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly revision: number;
}

export function findMarketplace(reader: Reader, id: string): MarketplaceView | undefined {
  const row = reader.get('SELECT body FROM marketplaces WHERE key = ?', id);
  return row && view(bodyOf<MarketplaceRow>(row));
}

/** Every marketplace of this deployment, oldest first. For operators only. */
export function listMarketplaces(reader: Reader): readonly MarketplaceView[] {
  return reader
    .all('SELECT body FROM marketplaces ORDER BY created_at, key')
    .map((row) => view(bodyOf<MarketplaceRow>(row)));
}

function view({ state, ...row }: MarketplaceRow): MarketplaceView {
  return { ...row, ...state };
}
