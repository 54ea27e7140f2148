// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:888a1ada660f1128284863c6e0c7ed631ea9f64fa9f61815813861f8c33d0c2b';
