// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:d02a999a94c26896552a70ee5641933a0da155f2d81d2ff6936696fd4899ee5b';
