export { DocumentLibrary } from './document-library.js';
export * from './gate.js';
export { guardReward } from './guard.js';
export { policySaga } from './policy-saga.js';
export { sagaCommands } from './saga-commands.js';
export { type Judge, screenBounty, screenSubmission } from './screening.js';
export { Timekeeper } from './timekeeper.js';
