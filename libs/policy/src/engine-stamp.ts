// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:f782fdc6ab2b7470b42051837d730a4d82f1921bee0c04efbcb503e0f604f450';
