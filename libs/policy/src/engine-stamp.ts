// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:d097f4f88da5781af38458e8c2c428ef0cf1373ce8021b16bb4964ad23ed66cc';
