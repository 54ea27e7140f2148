export * from './gate-sample.js';
export * from './samples.js';
