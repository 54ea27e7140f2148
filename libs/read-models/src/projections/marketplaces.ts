import { type Marketplace, type MarketplaceEvent, marketplace, marketplaceEvents } from '#domain';
import type { Timestamp } from '#kernel';
import { asDomain, byStream, type Projection, typesOf } from '../projection.js';

export interface MarketplaceRow {
  readonly id: string;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly revision: number;
  readonly state: Marketplace;
}

export const marketplacesProjection: Projection<MarketplaceRow> = {
  name: 'marketplaces',
  version: 3,
  columns: { created_at: 'TEXT' },
  indexes: [],
  types: typesOf(marketplaceEvents),
  creates: 'marketplace.created.v1',
  keys: byStream,
  evolve: (row, event, id) => {
    const state = marketplace.evolve(row?.state, asDomain<MarketplaceEvent>(event));
    if (!state) throw new TypeError(`${event.type} left no marketplace`);
    const at = event.metadata.recordedAt;
    return { id, createdAt: row?.createdAt ?? at, updatedAt: at, revision: event.revision, state };
  },
  values: ({ createdAt }) => ({ created_at: createdAt }),
};
