import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { digestOf, type RecordedEvent } from '#kernel';
import { recorded } from '#kernel/testing';
import type { Projection } from '../projection.js';
import { projections } from './index.js';

/** Events as they were stored once, a few streams of each kind. Never changed: what was stored stays stored. */
const story: readonly RecordedEvent[] = readFileSync(new URL('./golden/story.v1.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map(({ recordedAt, ...sketch }) => {
    const event = recorded(sketch);
    return { ...event, metadata: { ...event.metadata, recordedAt } };
  });

/**
 * What each version of a projection makes of the story. A line that does not fit any more means that rows came to mean something
 * else (here, or in a fold of the domain): raise the projection's `version`, so that files made before are built again, and write
 * down the new line.
 */
const KNOWN: Readonly<Record<string, string>> = {
  bounties: '3 sha256:1b235b9833afc25c40e1d2c4f0c05aaf27d90f41ab9d63fe529ba1f0f58348e5',
  submissions: '2 sha256:a84c28bd96c54c3940d112f34677c251f20c60ae16653463b43bacb31f28ce43',
  rewards: '1 sha256:e09e71edbb30ccf9dc8d55acf7dd1b1dd05108b0f92916031e9eb3550863bc47',
  payouts: '1 sha256:02d9cd4e7573b866ea7b92065c2cf82c8b032298c2de9c4ab0f44276b6a6b9a1',
  consents: '1 sha256:dfa45cc0944679cee62fc26a707f0f5401c0f155824d1c3b95eaccfabbb9b9e2',
  citations: '1 sha256:1932bcccd9bb839d1eefab0882296593279a5baae8361c1bf2e260627e9e9564',
  marketplaces: '3 sha256:2e082e841b2e005a45bea2d1b2211820d26ee05cf0fe11f874c29f44fb328f2c',
  documents: '1 sha256:3a5abf4e71ae3f21d0a7416365ac3965764e6cf90c847338a3b46dc3b312ef8f',
  cases: '1 sha256:228056392f7663083984c0e4b26c2d1f402e52c426b780759d3baf685f13c376',
  parked: '1 sha256:350f9136e2e7cc8b723826c710ea399d72170967678ba6e55bba6dd0712142e6',
  keys: '1 sha256:8028491c20c3915891144227af105ad1cd77b73c6b607de7028dba9d64dc04eb',
};

function rowsAfter(projection: Projection, events: readonly RecordedEvent[]): Record<string, unknown> {
  const rows = new Map<string, unknown>();
  for (const event of events) {
    if (!projection.types.includes(event.type)) continue;
    for (const key of projection.keys(event)) {
      const row = projection.evolve(projection.creates === event.type ? undefined : rows.get(key), event, key);
      if (row === undefined) rows.delete(key);
      else rows.set(key, row);
    }
  }
  return Object.fromEntries([...rows].map(([key, row]) => [key, { row, values: projection.values(row) }]));
}

describe('versions of projections', () => {
  it.each(projections.map((projection) => [projection.name, projection] as const))(
    'the rows of %s are those of their version',
    (name, projection) => {
      const rows = rowsAfter(projection, story);
      expect(Object.keys(rows).length).toBeGreaterThan(0);
      expect(`${projection.version} ${digestOf(JSON.parse(JSON.stringify(rows)))}`).toBe(KNOWN[name]);
    },
  );
});
