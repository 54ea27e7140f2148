// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:b3211c9aff22f72f81ecd0ba8d70a8f21c5bd048023a60c402df749dad5e143f';
