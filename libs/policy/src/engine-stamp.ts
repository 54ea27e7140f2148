// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:9e7010842b963e1ddbe9057da940e9947035d3e07d52ddf6e5d12983f9587164';
