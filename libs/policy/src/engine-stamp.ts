// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:954baab78a9a56c0076fa867d64480ab648a48e318f483efdf6cc02b1e2b222a';
