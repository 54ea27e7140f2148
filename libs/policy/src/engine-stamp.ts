// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:b69e9f1336c27d8ac8a33633163b50626d217eb4067d61b30eb2b08119da4c87';
