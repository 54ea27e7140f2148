// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:cbbdb995b086fc8fe8e6ff6e4a335b5030ebff05f121832ded910371d24b5cd4';
