import { type Consent, type ConsentEvent, consent, consentEvents } from '#domain';
import type { Timestamp } from '#kernel';
import { asDomain, byStream, type Projection, typesOf } from '../projection.js';

export interface ConsentRow {
  readonly id: string;
  readonly marketplace: string;
  readonly recordedAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly revision: number;
  /** The decider's own state; `subject` is always empty, for it may be a name. `self` says what a row may say of it. */
  readonly state: Consent;
}

export const consentsProjection: Projection<ConsentRow> = {
  name: 'consents',
  version: 1,
  columns: { marketplace: 'TEXT', party: 'TEXT', status: 'TEXT', expires_at: 'TEXT', recorded_at: 'TEXT' },
  indexes: [
    { columns: ['marketplace', 'recorded_at', 'key'] },
    { columns: ['marketplace', 'party', 'recorded_at', 'key'] },
    { columns: ['marketplace', 'expires_at', 'key'], where: "status = 'verified' AND expires_at IS NOT NULL" },
  ],
  types: typesOf(consentEvents),
  creates: 'consent.recorded.v1',
  keys: byStream,
  evolve: (row, event, id) => {
    const { marketplace, recordedAt } = event.metadata;
    const state = consent.evolve(row?.state, asDomain<ConsentEvent>(event));
    if (!state) throw new TypeError(`${event.type} left no consent`);
    return {
      id,
      marketplace,
      recordedAt: row?.recordedAt ?? recordedAt,
      updatedAt: recordedAt,
      revision: event.revision,
      state: { ...state, subject: '' },
    };
  },
  values: ({ marketplace, recordedAt, state }) => ({
    marketplace,
    party: state.party,
    status: state.status,
    expires_at: state.expiresAt ?? null,
    recorded_at: recordedAt,
  }),
};
