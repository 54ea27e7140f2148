import { accessKey, KEY_ROLES, marketplace, policyCatalogue, registryCatalogue } from '#domain';
import { id, POLICY, REGISTRY } from '#domain/testing';
import { digestOf } from '#kernel';
import type { Act, Moment } from './act.js';
import { FIRST_MARKETPLACE, homeOf } from './places.js';
import type { Streams } from './streams.js';

function documentStream(pick: number): string {
  return id(9_000 + (pick % 4));
}

function catalogueOf(pick: number) {
  return pick % 2 ? policyCatalogue : registryCatalogue;
}

function process(told: Streams, { pick, n }: Moment, what: 'park' | 'queue' | 'resume'): void {
  told.process(`process-policy:${pick % 3}`, FIRST_MARKETPLACE, n, what);
}

/** What operators and process managers do. */
export const houseActs = {
  draft: (told, { pick, other, n }) => {
    const document = { name: 'house', version: `${other % 4}`, digest: digestOf(n), source: 'rules: []' };
    told.tell(catalogueOf(pick), documentStream(pick), FIRST_MARKETPLACE, n, {
      type: 'draft',
      ...document,
      extends: [],
    });
  },
  retire: (told, { pick, n }) => {
    const stream = documentStream(pick);
    const digest = told.state(catalogueOf(pick), stream)?.versions[0]?.digest ?? digestOf(n);
    told.tell(catalogueOf(pick), stream, FIRST_MARKETPLACE, n, { type: 'retire', digest });
  },
  activate: (told, { pick, other, n }) => {
    const document = { stream: `policy-${documentStream(1)}`, revision: other % 2 };
    const home = homeOf(pick);
    told.tell(marketplace, home, home, n, { type: 'activate-policy', policy: POLICY, document });
    told.tell(marketplace, home, home, n, { type: 'activate-registry', digest: REGISTRY, document });
  },
  createKey: (told, { pick, other, n }) =>
    told.tell(accessKey, id(20_000 + n), homeOf(pick), n, {
      type: 'create',
      role: KEY_ROLES[other % KEY_ROLES.length] ?? 'admin',
      name: `key ${n}`,
      subject: `subject-${other % 3}`,
      secretHash: digestOf(n),
    }),
  revokeKey: (told, { pick, n }) =>
    told.on(accessKey.category, pick, (key) => told.tell(accessKey, key.id, key.home, n, { type: 'revoke' })),
  park: (told, moment) => process(told, moment, 'park'),
  queue: (told, moment) => process(told, moment, 'queue'),
  resume: (told, moment) => process(told, moment, 'resume'),
} satisfies Record<string, Act>;
