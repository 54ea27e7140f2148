import { type AccessKeyEvent, accessKey, accessKeyEvents, type KeyRole } from '#domain';
import type { Timestamp } from '#kernel';
import { asDomain, byStream, type Projection, typesOf } from '../projection.js';

/** An API key as operators see it. The hash of its secret stays in the log: nobody looks keys up here. */
export interface KeyRow {
  readonly id: string;
  readonly marketplace: string;
  readonly role: KeyRole;
  readonly name: string;
  readonly subject: string;
  readonly createdAt: Timestamp;
  readonly revokedAt?: Timestamp;
}

export const keysProjection: Projection<KeyRow> = {
  name: 'keys',
  version: 1,
  columns: { marketplace: 'TEXT', role: 'TEXT', created_at: 'TEXT', revoked_at: 'TEXT' },
  indexes: [{ columns: ['marketplace', 'created_at', 'key'] }],
  types: typesOf(accessKeyEvents),
  creates: 'key.created.v1',
  keys: byStream,
  evolve: (row, recorded, id) => {
    const event = asDomain<AccessKeyEvent>(recorded);
    const { marketplace, recordedAt } = recorded.metadata;
    if (event.type === 'key.created.v1') {
      const { role, name, subject } = event.data;
      return { id, marketplace, role, name, subject, createdAt: recordedAt };
    }
    if (!row) throw new TypeError(`${event.type} came before its ${accessKey.category} was created`);
    return { ...row, revokedAt: recordedAt };
  },
  values: ({ marketplace, role, createdAt, revokedAt }) => ({
    marketplace,
    role,
    created_at: createdAt,
    revoked_at: revokedAt ?? null,
  }),
};
