// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:65b23a86f655a1b0249bbd3dd0358adbfb3c8563fa03fa55fd799cae07570e92';
