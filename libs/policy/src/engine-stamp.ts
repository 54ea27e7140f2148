// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:d9c7c1c76f1241ee063583169a8ae3bea0ed9e9a770126776376014c110e8018';
