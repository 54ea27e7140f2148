// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:f55ba11acc844d79b1b98a9afc12eda165752442483b8fb75b0f3959d66397a2';
