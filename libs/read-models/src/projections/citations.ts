import { BountyPosted, BountyRevised } from '#domain';
import type { EventOf } from '#kernel';
import { asDomain, byStream, type Projection } from '../projection.js';

/** That a bounty cites a consent, or once did: a reader that cares looks at the bounty's present consents. */
export interface CitationRow {
  readonly consent: string;
  readonly bounty: string;
  readonly marketplace: string;
}

type Citing = EventOf<typeof BountyPosted> | EventOf<typeof BountyRevised>;

export const citationsProjection: Projection<CitationRow> = {
  name: 'citations',
  version: 1,
  columns: { marketplace: 'TEXT', consent: 'TEXT', bounty: 'TEXT' },
  indexes: [{ columns: ['consent', 'bounty'] }],
  types: [BountyPosted.type, BountyRevised.type],
  keys: (event) => {
    const { consents } = asDomain<Citing>(event).data;
    return consents.map((consent) => `${consent}:${byStream(event)[0]}`);
  },
  evolve: (row, event, key) => {
    if (row) return row;
    const [consent = '', bounty = ''] = key.split(':');
    return { consent, bounty, marketplace: event.metadata.marketplace };
  },
  values: ({ marketplace, consent, bounty }) => ({ marketplace, consent, bounty }),
};
