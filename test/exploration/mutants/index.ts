import { CONTENTS } from './contents.js';
import { DOCUMENTS } from './documents.js';
import { FITTING } from './fitting.js';
import { GATE } from './gate.js';
import { JUDGING } from './judging.js';
import { KERNEL } from './kernel.js';
import type { Mutant } from './mutant.js';
import { ONCE } from './once.js';
import { OPERATIONS } from './operations.js';
import { REWARDS } from './rewards.js';
import { ROLES } from './roles.js';
import { SAGA } from './saga.js';

export type { Mutant } from './mutant.js';

/** The faults that the exploration must notice, or a spec where a second guard stands behind the first. */
export const MUTANTS: readonly Mutant[] = [
  ...KERNEL,
  ...GATE,
  ...JUDGING,
  ...REWARDS,
  ...CONTENTS,
  ...SAGA,
  ...OPERATIONS,
  ...ONCE,
  ...FITTING,
  ...DOCUMENTS,
  ...ROLES,
];
