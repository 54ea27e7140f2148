// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:315e0b142c8b0e0bf4063df42409d2a73643719dc58e751c8076aec114a2a4ca';
