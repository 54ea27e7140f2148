// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:65ef579018b3c8ef29b3194d11b274f12109ddcf76376a7f92e0917154ce0970';
