// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:0dd4bc1e2fd4cc3861b201973ccaaa7b7699748361d3ea84c03d40a2e082a2e6';
