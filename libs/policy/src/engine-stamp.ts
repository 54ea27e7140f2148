// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:692d2e6974377308c351e6d42fd6a20e6afea16042c5ac8a371efec0a6e5ca83';
