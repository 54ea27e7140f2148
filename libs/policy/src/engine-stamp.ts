// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:0c42ab2c2684ca04702d96d5664427ba366262174ca553578c318c2202a9d875';
