import { type Digest, digestOf } from '#kernel';
import { Findings } from './findings.js';
import { type CheckContext, type LogCheck, placeOf } from './log-check.js';

/** Whose text it is, by the type of the event that holds it. */
const AUTHORS: Readonly<Record<string, string>> = {
  'bounty.posted.v1': 'poster',
  'bounty.revised.v1': 'poster',
  'submission.entered.v1': 'creator',
  'submission.revised.v1': 'creator',
};

/** A content is what its digest says, unless its author's key was destroyed. */
export function contentsCheck({ keys }: Pick<CheckContext, 'keys'>): LogCheck {
  const findings = new Findings('contents', 'every text that is not erased has the digest it was stored with');
  return {
    findings,
    see(event) {
      const author = AUTHORS[event.type];
      if (author === undefined) return;
      const { content, contentDigest } = event.data as { content: unknown; contentDigest: Digest };
      if (keys.lookup(`${event.metadata.marketplace}/${String(event.data[author])}`).state === 'destroyed') return;
      findings.looked++;
      if (digestOf(content) !== contentDigest)
        findings.problem(placeOf(event), 'its content and the digest beside it disagree: one of the two was changed');
    },
  };
}
