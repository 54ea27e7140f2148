// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:78c6e3212f7c9bec7cd35236f64d0f0aed27378e60958f0fb4eccc5bb251c3bd';
