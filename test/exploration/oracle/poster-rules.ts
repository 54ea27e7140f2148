import { plusMilliseconds } from '#kernel';
import { type Facts, marketOf, type PosterFact, posterOf, subjectOf, type Told } from './facts.js';

const HOUR = 3_600_000;

/** What is wrong with an event of a poster, given how things stood right before its append. */
export function objectionsToPoster(facts: Facts, event: Told): string[] {
  if (event.type !== 'poster.wrote.v1') return [];
  const fact = facts.get(event.stream);
  const writes = fact?.kind === 'poster' ? fact.writes : [];
  const since = plusMilliseconds(event.data.at, -HOUR);
  const spent = writes.filter(({ at }) => at > since).length;
  const budget = marketOf(facts, event.metadata.marketplace)?.writesPerHour ?? 0;
  return spent < budget ? [] : ['a poster wrote beyond their budget'];
}

/** What belongs together with a post, an edit or a block. `before` is how things stood before the append, `facts` after it. */
export function objectionsAfterWriting(before: Facts, facts: Facts, events: readonly Told[]): string[] {
  return events.flatMap((event) => {
    if (event.type === 'bounty.posted.v1' || event.type === 'bounty.revised.v1')
      return written(before, facts, event, event.data);
    return event.type === 'bounty.screened.v1' ? blocked(before, facts, event) : [];
  });
}

function written(
  before: Facts,
  facts: Facts,
  event: Told,
  data: { poster: string; posterUnderReview?: true },
): string[] {
  const { marketplace, actor } = event.metadata;
  const known = posterOf(before, marketplace, data.poster);
  const now = posterOf(facts, marketplace, data.poster);
  const counted = actor.role === 'admin' || now.writes.length > known.writes.length;
  const limit = marketOf(before, marketplace)?.blockedBountiesToReview ?? 0;
  return [
    ...(counted ? [] : ['what a poster wrote was not counted']),
    ...(isWatched(known, limit) === (data.posterUnderReview === true)
      ? []
      : ['whether its poster is under review was overlooked']),
  ];
}

function isWatched({ blocked, closed }: PosterFact, limit: number): boolean {
  return closed || blocked.length >= limit;
}

/** A content that was blocked at first sight counts against its poster, and one too many closes the bounty. */
function blocked(before: Facts, facts: Facts, event: Told): string[] {
  const id = event.stream.slice('bounty-'.length);
  const known = subjectOf(before, 'bounty', id);
  const now = subjectOf(facts, 'bounty', id);
  if (!now || now.blocks === known?.blocks) return [];
  const { marketplace } = event.metadata;
  const poster = posterOf(facts, marketplace, now.author);
  const limit = marketOf(facts, marketplace)?.blockedRevisionsToClose ?? 0;
  const due = now.blocks >= limit && Object.keys(now.awards).length === 0;
  return [
    ...(poster.blocked.includes(id) ? [] : ['what was blocked does not count against its poster']),
    ...((now.phase === 'closed') === due
      ? []
      : ['a bounty that was blocked too often stays open, or one closed too early']),
    ...(due && !poster.closed ? ['a bounty was closed, and its poster is not under review'] : []),
  ];
}
