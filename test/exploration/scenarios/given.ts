import type { BountyContent, SubmissionContent } from '#kernel';
import { attachEvidence, awardReward, enterSubmission, postBounty } from '#operations';
import { DELIVERY, HARMLESS, madeBy, SCAN } from '../cast.js';
import type { Stage } from '../stage.js';

/** What most stories begin with: one bounty with a reward, one delivery. */
export const BOUNTY = madeBy('poster', 'post', 0);
export const REWARD = madeBy('poster', 'post', 1);
export const SUBMISSION = madeBy('creator', 'enter');

export interface Beginning {
  readonly content?: BountyContent;
  readonly consents?: readonly string[];
  readonly expiresAt?: string;
}

export async function posted(
  stage: Stage,
  { content = HARMLESS, consents = [], expiresAt }: Beginning = {},
): Promise<void> {
  const reward = { amount: 500, currency: 'USD', benefactor: 'poster' };
  await stage.does(
    'frontend',
    'poster',
    'post',
    postBounty({ poster: 'poster', content, consents, expiresAt, reward }),
  );
}

export async function delivered(
  stage: Stage,
  content: SubmissionContent = DELIVERY,
  creator = 'creator',
): Promise<void> {
  await stage.does('frontend', creator, 'enter', enterSubmission({ bounty: BOUNTY, creator, content }));
  await stage.does(
    'scanner',
    `scanner of ${creator}`,
    'scan',
    attachEvidence({ submission: madeBy(creator, 'enter'), evidence: SCAN }),
  );
}

/** Posted, delivered, judged. */
export async function judged(stage: Stage, beginning: Beginning = {}): Promise<void> {
  await posted(stage, beginning);
  await stage.sagaWorks();
  await delivered(stage);
  await stage.sagaWorks();
}

/** Posted, delivered, judged and awarded. */
export async function readyToPay(stage: Stage, beginning: Beginning = {}): Promise<void> {
  await judged(stage, beginning);
  await stage.does('frontend', 'poster', 'award', awardReward({ reward: REWARD, submission: SUBMISSION }));
  await stage.sagaWorks();
}
