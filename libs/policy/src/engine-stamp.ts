// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:4224d54f2de35cfe1b65199a079a9a82f49f154f3159f26035337b7268fdbebc';
