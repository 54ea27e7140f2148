// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:d273d0c5457ba51854e3b50edde9ce9221f2dc92177398d5290b5754aa998115';
