// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:099a02f7990aaf577eed4886ca4d65c3643ef11529c62d89f66c4ab4d454f47b';
