// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:5659712b7ceb0b544c5a355597bbf2d11cca2d02927f824e969723b5656a87ea';
