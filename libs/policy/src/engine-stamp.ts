// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:24b970c1d5b79d12dcfb6cc9cc816dd95996a77a7122e8a84e3db5654a797df8';
