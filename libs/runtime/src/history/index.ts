export * from './as-of.js';
export * from './fold-state.js';
export * from './history.js';
export * from './verdict-account.js';
