export * from './checkpoints.js';
export { ProcessNotStarted } from './instance-handler.js';
export { Partitions } from './partitions.js';
export * from './process-events.js';
export { type PendingCommand, type ProcessCommand, type ProcessInstance, processInstance } from './process-instance.js';
export {
  type AtomicCommand,
  type Commands,
  type LongCommand,
  type LongCommandContext,
  ProcessRunner,
  type ProcessRunnerOptions,
} from './process-runner.js';
