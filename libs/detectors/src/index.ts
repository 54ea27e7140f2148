export { type DetectorConfig, parseDetectors } from './config.js';
export { DEFAULTS, Detectors, type DetectorsOptions } from './detectors.js';
export { FAILURES, type FailureKind } from './failure.js';
