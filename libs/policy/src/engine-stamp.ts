// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:fc485e8541c3d7e76af125fbc3ed163d8124123e373ce3a6d619f4dd03eb0951';
