// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:efa5b46e110ca852915ad3ccde3d04a054f3ec521d08275f0f48f88df0645e9a';
