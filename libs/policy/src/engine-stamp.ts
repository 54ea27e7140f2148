// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:24ec913f881c387dcc9c17ccd6cb399bbc56faa00832983b86e02d7cd69341f1';
