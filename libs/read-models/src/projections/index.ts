import type { Projection } from '../projection.js';
import { bountiesProjection } from './bounties.js';
import { casesProjection } from './cases.js';
import { citationsProjection } from './citations.js';
import { consentsProjection } from './consents.js';
import { documentsProjection } from './documents.js';
import { keysProjection } from './keys.js';
import { marketplacesProjection } from './marketplaces.js';
import { parkedProjection } from './parked.js';
import { payoutsProjection } from './payouts.js';
import { rewardsProjection } from './rewards.js';
import { submissionsProjection } from './submissions.js';

/** Every read model there is. */
export const projections: readonly Projection[] = [
  bountiesProjection,
  submissionsProjection,
  rewardsProjection,
  payoutsProjection,
  consentsProjection,
  citationsProjection,
  marketplacesProjection,
  documentsProjection,
  casesProjection,
  parkedProjection,
  keysProjection,
] as readonly unknown[] as readonly Projection[];
