import { type Bounty, type BountyEvent, bounty, bountyEvents } from '#domain';
import type { BountyContent, RecordedEvent, Timestamp } from '#kernel';
import { asDomain, byStream, type Projection, typesOf } from '../projection.js';
import { compactJudged, rankOf, type StandingRow, standingRow, urgencyOf } from './judged.js';

export interface BountyRow extends StandingRow {
  readonly id: string;
  readonly marketplace: string;
  readonly postedAt: Timestamp;
  readonly updatedAt: Timestamp;
  /** The decider's own state, with nothing in it that the poster wrote. */
  readonly state: Bounty;
}

export const bountiesProjection: Projection<BountyRow> = {
  name: 'bounties',
  version: 3,
  columns: {
    marketplace: 'TEXT',
    poster: 'TEXT',
    external_ref: 'TEXT',
    phase: 'TEXT',
    outcome: 'TEXT',
    posted_at: 'TEXT',
    waiting_since: 'TEXT',
    urgency: 'INTEGER',
  },
  indexes: [
    { columns: ['marketplace', 'posted_at', 'key'] },
    { columns: ['marketplace', 'poster', 'posted_at', 'key'] },
    { columns: ['marketplace', 'external_ref', 'posted_at', 'key'], where: 'external_ref IS NOT NULL' },
    { columns: ['marketplace', 'urgency', 'waiting_since', 'key'], where: 'urgency IS NOT NULL' },
  ],
  types: typesOf(bountyEvents),
  creates: 'bounty.posted.v1',
  keys: byStream,
  evolve: (row, event, id) => {
    const { marketplace, recordedAt } = event.metadata;
    const state = withoutText(bounty.evolve(row?.state, asDomain<BountyEvent>(event)), event);
    const standing =
      row && row.state.judged === state.judged ? row : standingRow(row, state.judged, state.contentDigest, recordedAt);
    return {
      id,
      marketplace,
      postedAt: row?.postedAt ?? recordedAt,
      updatedAt: recordedAt,
      standing: standing.standing,
      waitingSince: standing.waitingSince,
      state,
    };
  },
  values: (row) => ({
    marketplace: row.marketplace,
    poster: row.state.poster,
    external_ref: row.state.externalRef ?? null,
    phase: row.state.phase,
    outcome: row.standing.outcome,
    posted_at: row.postedAt,
    waiting_since: row.waitingSince ?? null,
    urgency: rankOf(urgencyOf(row, row.state.judged, row.state.phase === 'open' || row.state.phase === 'completed')),
  }),
};

function withoutText(state: Bounty | undefined, event: RecordedEvent): Bounty {
  if (!state) throw new TypeError(`${event.type} left no bounty`);
  switch (event.type) {
    case 'bounty.posted.v1':
    case 'bounty.revised.v1':
      return { ...state, content: withoutWords(state.content) };
    case 'bounty.screened.v1':
    case 'bounty.ruled.v1':
      return { ...state, judged: compactJudged(state.judged) };
    default:
      return state;
  }
}

function withoutWords({ mature, deliverable }: BountyContent): BountyContent {
  return { title: '', description: '', tags: [], mature, deliverable, references: [] };
}
