export type { Progress, ReadableStore } from './engine/advance.js';
export type { Comparison, Difference } from './engine/compare.js';
export * from './engine/errors.js';
export type { Checkpoint } from './engine/generation.js';
export { keepFollowing } from './engine/keep-following.js';
export {
  type Activity,
  type Health,
  type Lag,
  openReadModels,
  type ReadModels,
  type ReadModelsOptions,
  type RunOptions,
} from './engine/read-models.js';
export { type VerifyOptions, verifyReadModels } from './engine/verify.js';
export * from './queries/bounties.js';
export * from './queries/cases.js';
export * from './queries/consents.js';
export * from './queries/documents.js';
export { type Gauges, gauges } from './queries/gauges.js';
export type { JudgedView } from './queries/judged.js';
export * from './queries/keys.js';
export * from './queries/marketplaces.js';
export { InvalidCursor, MAX_LIMIT, type Page, type PageRequest } from './queries/page.js';
export * from './queries/parked.js';
export * from './queries/payouts.js';
export * from './queries/queue.js';
export type { Reader } from './queries/reader.js';
export * from './queries/rewards.js';
export * from './queries/submissions.js';
export * from './queries/totals.js';
