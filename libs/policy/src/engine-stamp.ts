// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:ae5f0c59c65917b8f18aef1b4a57f60597b86adbef0bae1c871db4d25866c133';
