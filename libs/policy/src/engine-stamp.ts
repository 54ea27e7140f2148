// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:0b4eba5a9dca23b016bc25e4e268022df856350cc717f5d05d6b746025849d36';
