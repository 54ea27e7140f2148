import type { DomainEvent } from '#kernel';
import { accessKey } from './access-key/index.js';
import { bounty } from './bounty/index.js';
import { caseFile } from './case/index.js';
import { policyCatalogue, registryCatalogue } from './catalogue/index.js';
import { consent } from './consent/index.js';
import { marketplace } from './marketplace/index.js';
import { poster } from './poster/index.js';
import { reward } from './reward/index.js';
import { submission } from './submission/index.js';

/** What a stream of any kind folds by, for those who read whole logs: replay, verify, the golden files, the exploration. */
export interface Folding {
  readonly category: string;
  readonly initial: unknown;
  evolve(state: unknown, event: DomainEvent): unknown;
}

/** One for each kind of stream that the domain has. A new kind is added here, and everyone above knows it. */
export const domainFoldings = [
  bounty,
  submission,
  reward,
  consent,
  marketplace,
  policyCatalogue,
  registryCatalogue,
  accessKey,
  caseFile,
  poster,
] as readonly unknown[] as readonly Folding[];
