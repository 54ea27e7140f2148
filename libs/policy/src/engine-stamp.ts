// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:69e936ddfed28735855132a5a9ed4e6aa4a4e93870dbbd77ee879b9b952831f2';
