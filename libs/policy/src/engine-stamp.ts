// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:252bc4fecf850a816cb643916d78720956c61c22ce8c15fbf14ba9b5e7ac43f7';
