import type { Decider } from '#kernel';
import { decide, type SubmissionCommand } from './decide.js';
import type { SubmissionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { SubmissionState } from './state.js';

export type { SubmissionCommand } from './decide.js';
export * from './events.js';
export type { Submission, SubmissionState } from './state.js';

export const submission: Decider<SubmissionState, SubmissionCommand, SubmissionEvent> = {
  category: 'submission',
  initial: undefined,
  decide,
  evolve,
  correlation: (id, state) => state?.bounty ?? id,
};
