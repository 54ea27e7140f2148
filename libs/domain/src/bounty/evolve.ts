import { contentChanged, contested, contestResolved, ruled, screened, unjudged } from '../shared/judged.js';
import type { BountyEvent } from './events.js';
import type { Bounty, BountyState } from './state.js';

export function evolve(state: BountyState, event: BountyEvent): BountyState {
  if (event.type === 'bounty.posted.v1') {
    const { poster, externalRef, content, contentDigest, consents, expiresAt, posterUnderReview } = event.data;
    return {
      phase: 'open',
      poster,
      externalRef,
      content,
      contentDigest,
      contentRevision: 0,
      version: 1,
      consents,
      expiresAt,
      judged: unjudged,
      blockedRevisions: 0,
      settled: false,
      ...(posterUnderReview && { posterUnderReview }),
      rewards: [],
      awards: [],
      revision: 0,
    };
  }
  if (!state) throw new Error(`${event.type} came before bounty.posted.v1`);
  return next({ ...state, revision: state.revision + 1 }, event);
}

function next(bounty: Bounty, event: Exclude<BountyEvent, { type: 'bounty.posted.v1' }>): Bounty {
  const { judged } = bounty;
  switch (event.type) {
    case 'bounty.revised.v1': {
      const { content, contentDigest, consents, posterUnderReview } = event.data;
      const { posterUnderReview: _, ...rest } = bounty;
      const version = bounty.version + 1;
      return {
        ...rest,
        ...(posterUnderReview && { posterUnderReview }),
        settled: false,
        content,
        contentDigest,
        consents,
        version,
        contentRevision: bounty.revision,
        judged: contentChanged(judged),
      };
    }
    case 'bounty.screened.v1':
      return counted({ ...bounty, judged: screened(judged, event.data.verdict, event.data.basis) });
    case 'bounty.ruled.v1':
      return { ...bounty, judged: ruled(judged, event.data) };
    case 'bounty.contested.v1':
      return { ...bounty, judged: contested(judged, event.data.case) };
    case 'bounty.contest-resolved.v1':
      return { ...bounty, judged: contestResolved(judged, event.data.case, event.data.resolution) };
    case 'bounty.reward-attached.v1':
      return { ...bounty, rewards: [...bounty.rewards, event.data.reward] };
    case 'bounty.frozen.v1':
      return { ...bounty, awards: [...bounty.awards.filter((a) => a.reward !== event.data.reward), event.data] };
    case 'bounty.reopened.v1':
      return { ...bounty, awards: [] };
    case 'bounty.withdrawn.v1':
      return { ...bounty, phase: 'withdrawn' };
    case 'bounty.expired.v1':
      return { ...bounty, phase: 'expired' };
    case 'bounty.closed.v1':
      return { ...bounty, phase: 'closed' };
    case 'bounty.completed.v1':
      return { ...bounty, phase: 'completed' };
    default:
      return event satisfies never;
  }
}

/** A content counts as blocked once, and not at all where it was allowed first: then the policy changed, not the poster. */
function counted(bounty: Bounty): Bounty {
  const outcome = bounty.judged.verdict?.outcome;
  if (bounty.settled || outcome === 'hold') return bounty;
  return { ...bounty, settled: true, blockedRevisions: bounty.blockedRevisions + (outcome === 'block' ? 1 : 0) };
}
