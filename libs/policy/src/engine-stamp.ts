// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:5c6824188f493cef39f7cf11f861c345d792da2a2066522257d8725ed75e6c5a';
