// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:cb8655a3f882b02ae8f47724ee3d73300c5f3e1e8b591ee04551be2ac2f8be49';
