// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:2ce7fd01d431380844e4f2f438e3522d08aad34d82c398bf2cb802b1b035c815';
