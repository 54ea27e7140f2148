// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:c331542ed6ae4d51e96fa8d459a084c2ccfc98576d0d0702130c8f9f23cec6e8';
