// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:6d5c1ea71643e26310bf87f9b9b4f03be377301ad19d430d47c0425959a16113';
