// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:041829766a1fce3ad53fd77ce5263f4d491695ab8ba5708f92867117648b4adf';
