// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:c01ec7187835e0ac35effcfc9e680658d97b8a38d4263749eccbbc857e2096d0';
