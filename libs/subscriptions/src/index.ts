export * from './checkpoints.js';
export { InstanceHandler, NotForThisProcess, ProcessNotStarted } from './instance-handler.js';
export { Partitions } from './partitions.js';
export * from './process-events.js';
export { type PendingCommand, type ProcessCommand, type ProcessInstance, processInstance } from './process-instance.js';
export * from './process-options.js';
export { ProcessRunner } from './process-runner.js';
