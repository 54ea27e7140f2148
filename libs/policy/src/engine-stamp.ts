// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:a2ca9d575eb2ff98f72b0115d863515d61f19589d61b383634da0961e8eda50c';
