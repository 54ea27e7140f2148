// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:17a2a786b43a47a3ac2a07b7d520b101056633256adf21660a4a26e1e506cb32';
