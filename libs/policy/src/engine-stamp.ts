// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:52376e786d7948e93c569db5265df596b713926df9137a1daec1f6eaa221e62a';
