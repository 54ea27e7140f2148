// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:90c14ea07b75dd266eb7fa0f2ef7963abbf4597bcfd2d87370f8b3fda5a80016';
