// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:4c7c4298754bc3a067a897f2694f367e4c4d32faa698ae8f9cc394b255a0a6b3';
