import type { Facts, Subject, Told } from './facts.js';
import { subjectOf } from './facts.js';

const NEW = {
  phase: 'open',
  evidence: [],
  assets: [],
  consents: [],
  rewards: [],
  awards: {},
  rulings: [],
  open: [],
  earlierBlocked: false,
  blocks: 0,
  blockCounted: false,
  wasAllowed: false,
  reviewed: false,
} as const;

export function subjectFact(facts: Facts, known: Subject | undefined, event: Told): Subject {
  if (event.type === 'bounty.posted.v1') {
    const { poster, contentDigest, consents, expiresAt } = event.data;
    const reviewed = event.data.posterUnderReview === true;
    return {
      ...NEW,
      kind: 'bounty',
      reviewed,
      author: poster,
      content: contentDigest,
      contentAt: 0,
      consents,
      expiresAt,
    };
  }
  if (event.type === 'submission.entered.v1') {
    const { creator, bounty, contentDigest, content } = event.data;
    const assets = content.assets.map((a) => a.sha256);
    return { ...NEW, kind: 'submission', author: creator, content: contentDigest, contentAt: 0, bounty, assets };
  }
  if (!known) throw new Error(`${event.type} in ${event.stream}, which has no beginning`);
  switch (event.type) {
    case 'bounty.revised.v1':
    case 'submission.revised.v1': {
      const { verdict: _, ...rest } = known;
      const { contentDigest: content } = event.data;
      const blocked = known.verdict?.outcome === 'block' || known.rulings.some((r) => r.outcome === 'block');
      const assets = 'assets' in event.data.content ? event.data.content.assets.map((a) => a.sha256) : [];
      const kept = known.evidence.filter((e) => assets.some((sha256) => e.includes(sha256)));
      const consents = 'consents' in event.data ? event.data.consents : [];
      const contentAt = event.revision;
      const earlierBlocked = known.earlierBlocked || blocked;
      const reviewed = 'posterUnderReview' in event.data;
      const fresh = { wasAllowed: false, blockCounted: false, reviewed, earlierBlocked };
      return { ...rest, content, contentAt, assets, evidence: kept, consents, ...fresh };
    }
    case 'submission.evidence-attached.v1':
      return { ...known, evidence: [...known.evidence, JSON.stringify(event.data.evidence)] };
    case 'bounty.screened.v1':
    case 'submission.screened.v1': {
      const { verdict: v, basis } = event.data;
      const beside = known.bounty ? subjectOf(facts, 'bounty', known.bounty) : undefined;
      const lasted = known.verdict?.outcome === 'block' ? known.verdict.blockedSince : undefined;
      const news = v.outcome === 'block' && !known.wasAllowed && !known.blockCounted;
      return {
        ...known,
        wasAllowed: known.wasAllowed || v.outcome === 'allow',
        blocks: known.blocks + (news ? 1 : 0),
        blockCounted: known.blockCounted || news,
        verdict: {
          outcome: v.outcome,
          names: [...v.grounds, ...v.causes],
          inputDigest: v.inputDigest,
          policy: v.policy.digest,
          registry: v.registryDigest,
          engine: v.engineDigest,
          bountyContent: beside && basis.bountyRevision === beside.contentAt ? beside.content : undefined,
          consents: basis.consents.map(({ id, revision, status }) => ({ id, revision, status })),
          evidence: basis.evidence && JSON.stringify(basis.evidence.map((e) => JSON.stringify(e))),
          requireEvidence: basis.requireEvidence,
          earlierBlocked: basis.earlierRevisionBlocked,
          blockedSince: v.outcome === 'block' ? (lasted ?? v.at) : undefined,
        },
      };
    }
    case 'bounty.ruled.v1':
    case 'submission.ruled.v1': {
      const { outcome, overrides: names, grounds, inputDigest, contentDigest: content, moderator } = event.data;
      return { ...known, rulings: [...known.rulings, { outcome, names, grounds, inputDigest, content, moderator }] };
    }
    case 'bounty.contested.v1':
    case 'submission.contested.v1':
      return { ...known, open: [...known.open, event.data.case] };
    case 'bounty.contest-resolved.v1':
    case 'submission.contest-resolved.v1': {
      const { case: id, resolution } = event.data;
      const open = known.open.filter((o) => o !== id);
      return resolution === 'upheld' ? { ...known, open, upheldAfter: known.rulings.length } : { ...known, open };
    }
    case 'bounty.reward-attached.v1':
      return { ...known, rewards: [...known.rewards, event.data.reward] };
    case 'bounty.frozen.v1':
      return { ...known, awards: { ...known.awards, [event.data.reward]: event.data.submission } };
    case 'submission.selected.v1':
      return { ...known, awards: { ...known.awards, [event.data.reward]: '' } };
    case 'bounty.reopened.v1':
    case 'submission.reopened.v1':
      return { ...known, awards: {} };
    case 'bounty.withdrawn.v1':
    case 'submission.withdrawn.v1':
      return { ...known, phase: 'withdrawn' };
    case 'bounty.expired.v1':
      return { ...known, phase: 'expired' };
    case 'bounty.closed.v1':
      return { ...known, phase: 'closed' };
    case 'bounty.completed.v1':
      return { ...known, phase: 'completed' };
    default:
      throw new Error(`${event.type} does not belong in ${event.stream}`);
  }
}
