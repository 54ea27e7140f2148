// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:5635979ae201a47f31e127bd3ed626ae6605b9291c0e6acb9b1c9b34e53ee78b';
