export * from './given-when-then.js';
export { MemoryLog } from './memory-log.js';
