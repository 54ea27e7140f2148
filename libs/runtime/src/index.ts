export * from './data-folder.js';
export * from './drafts.js';
export * from './holdfast.js';
export * from './house-documents.js';
export * from './marketplaces.js';
export * from './open-for-reading.js';
export { packageRoot } from './package-root.js';
export * from './verify/index.js';
export { Workers } from './workers.js';
