// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:baf82d433168625673b81ac232bae2195f9cb079445f555d5489ffdcf322e75b';
