// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:214eedc96e4d8abd0a2f555e42670e9ebd92d76ce3745b38e2fd8f2b45668307';
