// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:ad394acbbe1dc496585d826bc3cb30ea2e8d2968adf4c0b9c1d988dd89c977e5';
