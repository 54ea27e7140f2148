import type { BountyContent, SubmissionContent } from '#kernel';
import type { BountyCase, SubmissionCase } from './case-input.js';

/** Cases for tests, with everything that is not given left plain. */
export const AT = '2026-01-01T00:00:00.000Z';

const PLAIN: BountyContent = {
  title: 'A mountain',
  description: 'Misty mountains at dawn, please.',
  tags: [],
  mature: false,
  deliverable: 'image',
  references: [],
};

export function bounty(
  content: Partial<BountyContent> = {},
  rest: Partial<Omit<BountyCase, 'kind' | 'content'>> = {},
): BountyCase {
  return {
    kind: 'bounty',
    content: { ...PLAIN, ...content },
    consents: [],
    context: { earlierRevisionBlocked: false },
    answers: [],
    ...rest,
  };
}

export function delivery(
  content: Partial<SubmissionContent> = {},
  rest: Partial<Omit<SubmissionCase, 'kind' | 'content'>> = {},
): SubmissionCase {
  const { references: _references, ...plain } = PLAIN;
  return {
    kind: 'submission',
    content: { ...plain, assets: [], ...content },
    evidence: [],
    requireEvidence: true,
    bounty: PLAIN,
    consents: [],
    context: { earlierRevisionBlocked: false },
    answers: [],
    ...rest,
  };
}
