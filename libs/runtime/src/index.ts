export * from './data-folder.js';
export * from './drafts.js';
export * from './holdfast.js';
export * from './house-documents.js';
export * from './marketplaces.js';
export { packageRoot } from './package-root.js';
export { Workers } from './workers.js';
