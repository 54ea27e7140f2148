// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:958ef008e52f2060fc9a01cfe8a268b630f8d5043e36cc9412f0fefba77644cf';
