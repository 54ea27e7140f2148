import { type EventDefinition, RequestRecorded } from '#kernel';
import { accessKeyEvents } from './access-key/index.js';
import { bountyEvents } from './bounty/index.js';
import { caseEvents } from './case/index.js';
import { catalogueEvents } from './catalogue/index.js';
import { consentEvents } from './consent/index.js';
import { marketplaceEvents } from './marketplace/index.js';
import { posterEvents } from './poster/index.js';
import { rewardEvents } from './reward/index.js';
import { submissionEvents } from './submission/index.js';

export * from './access-key/index.js';
export * from './bounty/index.js';
export * from './case/index.js';
export * from './catalogue/index.js';
export * from './consent/index.js';
export { domainFoldings, type Folding } from './foldings.js';
export * from './marketplace/index.js';
export * from './poster/index.js';
export * from './reward/index.js';
export type { Judged, Ruling } from './shared/judged.js';
export type { Basis } from './shared/judged-events.js';
export { type JudgingCommand, MAX_OPEN_CASES } from './shared/judging.js';
export { isCurrency, MAX_AMOUNT } from './shared/money.js';
export { type Standing, standingOf } from './shared/standing.js';
export * from './submission/index.js';

/** Every event that the domain stores. */
export const domainEvents: readonly EventDefinition[] = [
  ...bountyEvents,
  ...submissionEvents,
  ...rewardEvents,
  ...consentEvents,
  ...marketplaceEvents,
  ...catalogueEvents,
  ...accessKeyEvents,
  ...caseEvents,
  ...posterEvents,
  RequestRecorded,
] as readonly unknown[] as readonly EventDefinition[];
