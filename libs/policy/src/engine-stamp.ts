// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:e5c0abaa49398b65af786f1b3d4895a71748c2d5996757cd3805ea30a2863935';
