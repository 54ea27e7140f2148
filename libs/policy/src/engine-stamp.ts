// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:152a822c102055c96a0ba7910889b232c7176e42f93bb8299163a1a13420796b';
