import { contentChanged, contested, contestResolved, ruled, screened, unjudged } from '../shared/judged.js';
import type { SubmissionEvent } from './events.js';
import type { Submission, SubmissionState } from './state.js';

export function evolve(state: SubmissionState, event: SubmissionEvent): SubmissionState {
  if (event.type === 'submission.entered.v1') {
    const { bounty, creator, externalRef, content, contentDigest } = event.data;
    return {
      phase: 'entered',
      bounty,
      creator,
      externalRef,
      content,
      contentDigest,
      contentRevision: 0,
      version: 1,
      evidence: [],
      judged: unjudged,
      selectedFor: [],
      revision: 0,
    };
  }
  if (!state) throw new Error(`${event.type} came before submission.entered.v1`);
  return next({ ...state, revision: state.revision + 1 }, event);
}

function next(submission: Submission, event: Exclude<SubmissionEvent, { type: 'submission.entered.v1' }>): Submission {
  const { judged } = submission;
  switch (event.type) {
    case 'submission.revised.v1': {
      const { content, contentDigest } = event.data;
      const kept = new Set(content.assets.map((asset) => asset.sha256));
      return {
        ...submission,
        content,
        contentDigest,
        contentRevision: submission.revision,
        version: submission.version + 1,
        evidence: submission.evidence.filter((e) => kept.has(e.sha256)),
        judged: contentChanged(judged),
      };
    }
    case 'submission.evidence-attached.v1':
      return { ...submission, evidence: [...submission.evidence, event.data.evidence] };
    case 'submission.screened.v1':
      return { ...submission, judged: screened(judged, event.data.verdict, event.data.basis) };
    case 'submission.ruled.v1':
      return { ...submission, judged: ruled(judged, event.data) };
    case 'submission.contested.v1':
      return { ...submission, judged: contested(judged, event.data.case) };
    case 'submission.contest-resolved.v1':
      return { ...submission, judged: contestResolved(judged, event.data.case, event.data.resolution) };
    case 'submission.withdrawn.v1':
      return { ...submission, phase: 'withdrawn' };
    case 'submission.selected.v1':
      return { ...submission, selectedFor: [...submission.selectedFor, event.data.reward] };
    case 'submission.reopened.v1':
      return { ...submission, selectedFor: [] };
    default:
      return event satisfies never;
  }
}
