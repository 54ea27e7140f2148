import Type from 'typebox';
import { DIGEST_PATTERN, defineEvent, type EventOf, Evidence, type PersonalFields, SubmissionContent } from '#kernel';
import { ExternalRef, Party, Uuid } from '../shared/fields.js';
import { judgedEvents } from '../shared/judged-events.js';

const closed = { additionalProperties: false } as const;

/** What a creator writes is theirs: sealed under the creator's key. Digests of assets are not text. */
const WRITTEN: readonly PersonalFields[] = [
  {
    fields: [
      'content.title',
      'content.description',
      'content.tags.*',
      'content.generation.prompt',
      'content.generation.negativePrompt',
      'content.generation.models.*',
    ],
    subject: 'creator',
  },
];

const content = {
  creator: Party,
  content: SubmissionContent,
  contentDigest: Type.String({ pattern: DIGEST_PATTERN }),
};

export const SubmissionEntered = defineEvent(
  'submission.entered.v1',
  Type.Object({ ...content, bounty: Uuid, externalRef: Type.Optional(ExternalRef) }, closed),
  WRITTEN,
);
export const SubmissionRevised = defineEvent('submission.revised.v1', Type.Object(content, closed), WRITTEN);
export const SubmissionEvidenceAttached = defineEvent(
  'submission.evidence-attached.v1',
  Type.Object({ evidence: Evidence }, closed),
);

export const {
  screened: SubmissionScreened,
  ruled: SubmissionRuled,
  contested: SubmissionContested,
  contestResolved: SubmissionContestResolved,
} = judgedEvents('submission');

export const SubmissionWithdrawn = defineEvent('submission.withdrawn.v1', Type.Object({}, closed));
export const SubmissionSelected = defineEvent('submission.selected.v1', Type.Object({ reward: Uuid }, closed));
/** Its bounty was reopened by a moderator: it may change again, and must be selected anew. */
export const SubmissionReopened = defineEvent('submission.reopened.v1', Type.Object({}, closed));

export const submissionEvents = [
  SubmissionEntered,
  SubmissionRevised,
  SubmissionEvidenceAttached,
  SubmissionScreened,
  SubmissionRuled,
  SubmissionContested,
  SubmissionContestResolved,
  SubmissionWithdrawn,
  SubmissionSelected,
  SubmissionReopened,
] as const;

export type SubmissionEvent = EventOf<(typeof submissionEvents)[number]>;
