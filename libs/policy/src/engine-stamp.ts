// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:8a503bd7bfd448018a07e1324bf1fa6c5b7fb412e13182a504e62e29d6623894';
