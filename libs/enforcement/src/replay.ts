import type { Static } from 'typebox';
import type { Basis, Bounty, Submission } from '#domain';
import { ERASED } from '#event-store';
import {
  categoryOf,
  type Digest,
  digestOf,
  type EventRef,
  formatRef,
  type Log,
  type RecordedEvent,
  type Verdict,
} from '#kernel';
import {
  type BountyCase,
  bindConsent,
  type CaseBinding,
  type CaseInput,
  type ConsentFact,
  type SubmissionCase,
} from '#policy';

/** A verdict with everything it was given on, put together again from the log. */
export interface RebuiltCase {
  readonly verdict: Verdict;
  readonly basis: Static<typeof Basis>;
  /** What was judged. Texts that were erased since then read `[erased]`. */
  readonly input: CaseInput;
  /** What the verdict must be bound to. Made from stored digests and revisions: the same with and without keys. */
  readonly inputDigest: Digest;
  /** A text that was there to be judged is gone: the verdict stands, but cannot be given again. */
  readonly erased: boolean;
}

type BountyText = Pick<Bounty, 'content' | 'contentDigest'>;
type SubmissionText = Pick<Submission, 'content' | 'contentDigest'>;

/**
 * Rebuilds the case that a `screened` event decided, from its basis and the events that the basis names.
 * @throws Error when an event that it names is not in the log.
 */
export async function rebuildCase(log: Log, event: RecordedEvent): Promise<RebuiltCase> {
  const { verdict, basis } = event.data as { verdict: Verdict; basis: Static<typeof Basis> };
  const consents = await Promise.all(basis.consents.map((consent) => consentFact(log, consent)));
  const shared = {
    consents,
    context: {
      earlierRevisionBlocked: basis.earlierRevisionBlocked,
      ...(basis.posterUnderReview && { posterUnderReview: basis.posterUnderReview }),
      ...(basis.resemblesBlocked !== undefined && { resemblesBlocked: basis.resemblesBlocked }),
    },
    answers: basis.answers ?? [],
  };
  const own = { stream: event.stream, revision: basis.contentRevision };
  const nameless = consents.some((consent) => consent.subject === ERASED);
  if (categoryOf(event.stream) === 'bounty') {
    const text = (await dataAt(log, own)) as BountyText;
    const input: BountyCase = { kind: 'bounty', content: text.content, ...shared };
    const binding: CaseBinding = { ...input, content: text.contentDigest, consents: consents.map(bindConsent) };
    return { verdict, basis, input, inputDigest: digestOf(binding), erased: nameless || isGone(text) };
  }
  const text = (await dataAt(log, own)) as SubmissionText;
  const wanted = (await dataAt(log, await bountyOf(log, event, basis.bountyRevision ?? 0))) as BountyText;
  const input: SubmissionCase = {
    kind: 'submission',
    content: text.content,
    evidence: basis.evidence ?? [],
    requireEvidence: basis.requireEvidence ?? true,
    bounty: wanted.content,
    ...shared,
  };
  const binding: CaseBinding = {
    ...input,
    content: text.contentDigest,
    bounty: wanted.contentDigest,
    consents: consents.map(bindConsent),
  };
  const erased = nameless || isGone(text) || isGone(wanted);
  return { verdict, basis, input, inputDigest: digestOf(binding), erased };
}

function isGone({ content, contentDigest }: BountyText | SubmissionText): boolean {
  return digestOf(content) !== contentDigest;
}

async function bountyOf(log: Log, event: RecordedEvent, revision: number): Promise<EventRef> {
  const { bounty } = (await dataAt(log, { stream: event.stream, revision: 0 })) as { bounty: string };
  return { stream: `bounty-${bounty}`, revision };
}

async function consentFact(log: Log, basis: Static<typeof Basis>['consents'][number]): Promise<ConsentFact> {
  const { id, revision, status, self, scopes } = basis;
  if (self) return { subject: 'self', scopes, status, id, revision };
  const { subject } = (await dataAt(log, { stream: `consent-${id}`, revision: 0 })) as { subject: string };
  return { subject, scopes, status, id, revision };
}

async function dataAt(log: Log, place: EventRef): Promise<unknown> {
  for await (const event of log.readStream(place.stream, { from: place.revision, limit: 1 }))
    if (event.revision === place.revision) return event.data;
  throw new Error(`${formatRef(place)} is not in the log, and a verdict was given on it.`);
}
