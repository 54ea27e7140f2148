// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:db76ba7d5e96628437831a41674105b33ef6815b649260e2f22bf2ca4dc29883';
