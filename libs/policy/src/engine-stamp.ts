// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:c024ae808c0930cb67a3d1fcff90b1870d827d44fae07ab75b848b9507ebb80a';
