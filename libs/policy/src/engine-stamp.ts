// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:34f90528e478ba1f77d3cde8ffd9f046e27d63fb6ea2f6569dedc0a8f4e2a092';
